import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./notice.module.css";
import { type Status, StatusShape } from "./status-shape.tsx";

type Tone = "info" | "success" | "warning" | "danger";

interface NoticeProps {
  tone: Tone;
  /** One sentence that says it all. */
  title: ReactNode;
  /** Announced at once; for answers to what the reader has just done. */
  isAnnounced?: boolean;
  children?: ReactNode;
}

const STATUS_OF: Record<Tone, Status> = { info: "new", success: "done", warning: "soon", danger: "late" };

/** A message within the page: what happened and what to do. */
export function Notice({ tone, title, isAnnounced, children }: NoticeProps) {
  const role = isAnnounced ? (tone === "danger" ? "alert" : "status") : undefined;
  return (
    <div className={classes(styles.notice, styles[tone])} role={role}>
      <StatusShape status={STATUS_OF[tone]} />
      <div>
        <b>{title}</b>
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
