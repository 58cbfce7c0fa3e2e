import styles from "./office-brand.module.css";
import { SixteenSign } from "./sixteen-sign.tsx";

/** Whose screens these are. */
export interface OfficeBrandProps {
  href: string;
  /** "Urząd Gminy Mykanów". */
  office: string;
  /** The smaller line: "E-Powiat Częstochowski". */
  system?: string;
  /** The office's cell of the sixteen, 1 to 16. */
  cell?: number;
}

/** The sign and the office's name, a link to the first page. */
export function OfficeBrand({ href, office, system, cell }: OfficeBrandProps) {
  return (
    <a className={styles.brand} href={href}>
      <SixteenSign lit={cell} />
      <span>
        {office}
        {system && <small className={styles.system}>{system}</small>}
      </span>
    </a>
  );
}
