import { Count, type CountProps } from "./count.tsx";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./office-nav.module.css";

interface NavLink {
  href: string;
  label: string;
  icon: IconName;
  count?: CountProps;
  isCurrent?: boolean;
  /** The page one stands on belongs to what this link leads to. */
  holdsCurrent?: boolean;
}

/** Views of a person, of a unit, of the office. */
export interface NavGroup {
  heading: string;
  links: readonly NavLink[];
}

/** Id of the navigation, opened on narrow screens by the shell's menu button. */
export const NAV_ID = "widoki";

/** `popover` opens the menu without JavaScript; React 18 doesn't know the attribute, so it is spread in. */
const POPOVER = { popover: "auto" };

/** The left navigation of the office; on narrow screens a menu. */
export function OfficeNav({ label, groups }: { label: string; groups: readonly NavGroup[] }) {
  return (
    <nav className={styles.nav} id={NAV_ID} aria-label={label} {...POPOVER}>
      {groups.map((group) => (
        <section className={styles.group} key={group.heading}>
          <h2 className={styles.heading}>{group.heading}</h2>
          <ul className={styles.links}>
            {group.links.map((link) => (
              <li key={link.href}>
                <a
                  className={styles.link}
                  href={link.href}
                  aria-current={link.isCurrent ? "page" : link.holdsCurrent ? "true" : undefined}
                >
                  <Icon name={link.icon} />
                  <span className={styles.label}>{link.label}</span>
                  {link.count && <Count {...link.count} isBare />}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
