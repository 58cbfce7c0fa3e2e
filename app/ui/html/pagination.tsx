import { useWords } from "../words.tsx";
import { Icon } from "./icon.tsx";
import styles from "./pagination.module.css";

interface PaginationProps {
  current: number;
  /** Absent when the rows weren't all counted ("1000+"). */
  last?: number;
  /** Whether there is a next page, when `last` isn't known. */
  hasNext?: boolean;
  hrefOf: (page: number) => string;
}

/** Links to the pages of a list: neighbours, first and last. Nothing when there is one page. */
export function Pagination({ current, last, hasNext = false, hrefOf }: PaginationProps) {
  const words = useWords();
  const goesOn = last === undefined ? hasNext : current < last;
  if (current === 1 && !goesOn) return null;
  const wanted = new Set([1, current - 1, current, current + 1, last ?? current]);
  const pages = [...wanted].filter(
    (page) => page >= 1 && (last === undefined ? page <= current : page <= last),
  );
  pages.sort((a, b) => a - b);
  return (
    <nav className={styles.pagination} aria-label={words.pages}>
      {current > 1 && (
        <a className={styles.step} href={hrefOf(current - 1)} rel="prev">
          <Icon name="back" />
          {words.previous}
        </a>
      )}
      <ol className={styles.pages}>
        {pages.map((page, index) => (
          <li key={page}>
            {index > 0 && page - (pages[index - 1] ?? page) > 1 && <span aria-hidden="true">… </span>}
            <a
              href={hrefOf(page)}
              aria-label={words.page(page)}
              aria-current={page === current ? "page" : undefined}
            >
              {page}
            </a>
          </li>
        ))}
      </ol>
      {goesOn && (
        <a className={styles.step} href={hrefOf(current + 1)} rel="next">
          {words.next}
          <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}
