import type { ReactNode } from "react";
import styles from "./toast.module.css";

interface ToastProps {
  /** What has just been done: "Sprawę 6131.34 prowadzi Jan Maj". */
  children: ReactNode;
  /** The way back, for reversible acts only: a form with one button or a link ("Cofnij"). */
  undo?: ReactNode;
}

/** A result at the edge of the page, announced politely; with `undo` the act can still be taken back. */
export function Toast({ undo, children }: ToastProps) {
  return (
    <div className={styles.toast} role="status">
      <div>{children}</div>
      {undo && <div className={styles.undo}>{undo}</div>}
    </div>
  );
}
