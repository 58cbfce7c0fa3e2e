import type { ReactNode } from "react";
import styles from "./text.module.css";

interface TextProps {
  /** muted: secondary; meta: small print; eyebrow: the line above a heading; lead: the first sentence; numbers: aligned digits. */
  tone: "muted" | "meta" | "eyebrow" | "lead" | "numbers" | "nowrap";
  as?: "p" | "span" | "div" | "h2" | "h3";
  id?: string;
  children: ReactNode;
}

/** Text in one of the few tones beside plain ink. */
export function Text({ tone, as: Element = "p", id, children }: TextProps) {
  return (
    <Element className={styles[tone]} id={id}>
      {children}
    </Element>
  );
}
