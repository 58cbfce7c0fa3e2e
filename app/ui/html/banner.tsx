import type { ReactNode } from "react";
import styles from "./banner.module.css";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";

interface BannerProps {
  /** info: a colleague is writing; alarm: emergency access; training: sandbox, striped in every theme. */
  tone: "info" | "alarm" | "training";
  icon?: IconName;
  children: ReactNode;
}

/** A strip across the whole page, under the bar, about the state one works in. */
export function Banner({ tone, icon, children }: BannerProps) {
  return (
    <div className={classes(styles.banner, styles[tone])}>
      {icon && <Icon name={icon} />}
      <div className={styles.text}>{children}</div>
    </div>
  );
}
