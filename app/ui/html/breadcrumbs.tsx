import type { ReactNode } from "react";
import { useWords } from "../words.tsx";
import styles from "./breadcrumbs.module.css";
import { Icon } from "./icon.tsx";

interface BreadcrumbsProps {
  /** From the top; the page itself is the last one, without a link. */
  trail: readonly { label: ReactNode; href?: string }[];
}

/** The way down to this page. On narrow screens only the step back remains. */
export function Breadcrumbs({ trail }: BreadcrumbsProps) {
  const words = useWords();
  return (
    <nav aria-label={words.breadcrumbs}>
      <ol className={styles.trail}>
        {trail.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the trail's order is its meaning
          <li className={styles.step} key={index}>
            {step.href ? <a href={step.href}>{step.label}</a> : <span aria-current="page">{step.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One step back in a form; a link, so that it works without history. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={styles.back} href={href}>
      <Icon name="back" />
      {children}
    </a>
  );
}
