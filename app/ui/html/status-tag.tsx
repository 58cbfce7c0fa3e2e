import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { type Status, StatusShape } from "./status-shape.tsx";
import styles from "./status-tag.module.css";

interface StatusTagProps {
  status: Status;
  /** tag: on a tint with an edge; plain: in the running text; quiet: a grey word where nearly all is well. */
  look?: "tag" | "plain" | "quiet";
  /** The word: "w toku", "po terminie". */
  children: ReactNode;
}

/** A status is always a shape, a word and a colour together. */
export function StatusTag({ status, look = "tag", children }: StatusTagProps) {
  return (
    <span className={classes(styles.status, styles[status], styles[look])}>
      <StatusShape status={status} />
      <span>{children}</span>
    </span>
  );
}
