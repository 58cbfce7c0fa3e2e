import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import styles from "./editor.module.css";
import type { EnclosureView } from "./view-enclosure.ts";

interface EnclosureListProps {
  enclosures: readonly EnclosureView[];
  office: string;
  /** What may be done with each. */
  act?: (enclosure: EnclosureView) => ReactNode;
}

/** The files that go with a letter, each to be downloaded. */
export function EnclosureList({ enclosures, office, act }: EnclosureListProps) {
  return (
    <ul className={styles.check}>
      {enclosures.map((enclosure) => (
        <li key={enclosure.fileId}>
          <a href={paths.file(office, enclosure.fileId)}>{enclosure.name}</a>, {enclosure.size}
          {act?.(enclosure)}
        </li>
      ))}
    </ul>
  );
}
