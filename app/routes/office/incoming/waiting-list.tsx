import { paths } from "#app/paths.ts";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { VisuallyHidden } from "#app/ui/html/visually-hidden.tsx";
import { choiceOf } from "./chosen-items.ts";
import ticks from "./tick.module.css";
import type { WaitingItem } from "./view-waiting.ts";
import styles from "./waiting-list.module.css";

interface WaitingListProps {
  waiting: readonly WaitingItem[];
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  office: string;
}

/** Items that nobody has yet, each to tick; the oldest first. */
export function WaitingList({ waiting, ticked, onTick, office }: WaitingListProps) {
  const chosen = waiting.filter(({ itemId }) => ticked.has(itemId));
  const areAll = chosen.length === waiting.length && waiting.length > 0;
  const toggle = (itemId: string) => {
    const others = new Set(ticked);
    if (!others.delete(itemId)) others.add(itemId);
    onTick(others);
  };
  return (
    <fieldset>
      <VisuallyHidden>
        <legend>Przesyłki do dekretacji</legend>
      </VisuallyHidden>
      <div className={styles.all}>
        <input
          className={ticks.tick}
          type="checkbox"
          id="wszystkie"
          checked={areAll}
          onChange={() => onTick(new Set(areAll ? [] : waiting.map(({ itemId }) => itemId)))}
        />
        <label htmlFor="wszystkie">Zaznacz wszystkie</label>
        <output>{chosen.length > 0 && `zaznaczone: ${chosen.length}`}</output>
      </div>
      <ul className={styles.list}>
        {waiting.map(({ itemId, version, rpw, title, senderName, receivedOn, channel }, index) => (
          <li className={styles.row} key={itemId}>
            <input
              className={ticks.tick}
              type="checkbox"
              name="przesylka"
              id={index === 0 ? "przesylka" : `przesylka-${index}`}
              value={choiceOf({ itemId, version })}
              checked={ticked.has(itemId)}
              onChange={() => toggle(itemId)}
            />
            <label className={styles.title} htmlFor={index === 0 ? "przesylka" : `przesylka-${index}`}>
              {title}
              <span className={styles.about}>
                <br />
                <SpineLabel look="line" mark={rpw} /> · {senderName} · {channel}, {receivedOn}
              </span>
            </label>
            <a className={styles.open} href={paths.item(office, itemId)}>
              Otwórz<VisuallyHidden> {rpw}</VisuallyHidden>
            </a>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
