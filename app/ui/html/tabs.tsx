import { Count, type CountProps } from "./count.tsx";
import styles from "./tabs.module.css";

/** A tab is a link with a URL of its own. */
export interface TabLink {
  href: string;
  label: string;
  count?: CountProps;
  isCurrent?: boolean;
}

interface TabsProps {
  /** Name of the navigation for screen readers. */
  label: string;
  tabs: readonly TabLink[];
}

/** Parts of one thing, side by side. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.isCurrent ? "page" : undefined}>
              {tab.label}
              {tab.count && <Count {...tab.count} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
