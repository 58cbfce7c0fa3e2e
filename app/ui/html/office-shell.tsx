import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import { KeyHint } from "./key-hint.tsx";
import { OfficeBrand, type OfficeBrandProps } from "./office-brand.tsx";
import { NAV_ID, type NavGroup, OfficeNav } from "./office-nav.tsx";
import styles from "./office-shell.module.css";
import { MAIN_ID, SkipLink } from "./skip-link.tsx";

interface OfficeShellProps {
  labels: { skip: string; navigation: string; menu: string; search: string };
  brand: OfficeBrandProps;
  /** A plain GET form; the palette takes it over where JavaScript runs. */
  search: { action: string; name: string; value?: string; placeholder: string; shortcut?: string };
  person: { name: string; position: string };
  /** Settings, signing out: links or small forms beside the person's name. */
  account?: ReactNode;
  /** Without groups the panes take the whole width: intake, editor. */
  groups?: readonly NavGroup[];
  /** Strips under the bar: training, emergency access, a colleague at work. */
  banner?: ReactNode;
  /** Panes scroll each on its own and the window stays; for lists with a preview. */
  isFixed?: boolean;
  children: ReactNode;
}

const OPENS_NAV = { popovertarget: NAV_ID };

/** Bar, left navigation and panes of an office. Below 64 rem the navigation is a menu and panes follow one another. */
export function OfficeShell(props: OfficeShellProps) {
  const { labels, brand, search, person, account, groups, banner, isFixed, children } = props;
  return (
    <>
      <SkipLink label={labels.skip} />
      <div className={classes(styles.office, groups && styles.withNav, isFixed && styles.fixed)}>
        <header className={styles.top}>
          <div className={styles.bar}>
            {groups && (
              <button type="button" className={styles.menu} {...OPENS_NAV}>
                <Icon name="menu" />
                {labels.menu}
              </button>
            )}
            <OfficeBrand {...brand} />
            <search className={styles.search}>
              <form className={styles.find} action={search.action}>
                <Icon name="search" />
                <input
                  type="search"
                  name={search.name}
                  defaultValue={search.value}
                  placeholder={search.placeholder}
                  aria-label={labels.search}
                />
                {search.shortcut && <KeyHint keys={search.shortcut} />}
              </form>
            </search>
            <div className={styles.who}>
              <span className={styles.person}>
                <b>{person.name}</b> <span>{person.position}</span>
              </span>
              {account}
            </div>
          </div>
          {banner}
        </header>
        {groups && <OfficeNav label={labels.navigation} groups={groups} />}
        <main className={styles.main} id={MAIN_ID} tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
