import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./tiles.module.css";

interface Tile {
  href: string;
  /** A verb: "Zamów odpis aktu". */
  label: string;
  icon: IconName;
  /** Fee and expected time. */
  note?: ReactNode;
  /** A word that sets it apart: "online". */
  mark?: ReactNode;
}

/** Things one can do here, two in a row, each a link as large as its tile. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <ul className={styles.tiles}>
      {tiles.map((tile) => (
        <li className={styles.tile} key={tile.href}>
          <Icon name={tile.icon} />
          <a href={tile.href}>{tile.label}</a>
          {(tile.note || tile.mark) && (
            <small>
              {tile.mark && <b>{tile.mark}</b>}
              {tile.mark && tile.note && " · "}
              {tile.note}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
