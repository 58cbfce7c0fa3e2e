import type { ReactNode } from "react";
import styles from "./text.module.css";

interface TextProps {
  /** muted: secondary; meta: small print; eyebrow: the line above a heading; lead: the first sentence; numbers: aligned digits. */
  tone: "muted" | "meta" | "eyebrow" | "lead" | "numbers" | "nowrap";
  as?: "p" | "span" | "div" | "h2" | "h3";
  id?: string;
  /** The language of the text, where it may be another than the page's. */
  lang?: "pl" | "en";
  children: ReactNode;
}

/** Text in one of the few tones beside plain ink. */
export function Text({ tone, as: Element = "p", id, lang, children }: TextProps) {
  return (
    <Element className={styles[tone]} id={id} lang={lang}>
      {children}
    </Element>
  );
}
