import { Icon } from "#app/ui/html/icon.tsx";
import { VisuallyHidden } from "#app/ui/html/visually-hidden.tsx";
import styles from "./executor-field.module.css";
import type { ExecutorChoice } from "./list-executors.ts";
import ticks from "./tick.module.css";

interface ExecutorRowProps {
  choice: ExecutorChoice;
  /** Doesn't answer to what is sought; stays in the form all the same. */
  isHidden: boolean;
  isLead: boolean;
  onLead: () => void;
  takesSeveral: boolean;
  /** Was ticked as a helper when the form was sent. */
  helps: boolean;
}

/** One person or unit to choose: who she is, how much waits for her, who stands in for her today. */
export function ExecutorRow({ choice, isHidden, isLead, onLead, takesSeveral, helps }: ExecutorRowProps) {
  const { value, name, about, cases, items, substitute } = choice;
  return (
    <div className={styles.row} hidden={isHidden}>
      <label>
        <input
          className={ticks.tick}
          type="radio"
          name="prowadzi"
          value={value}
          checked={isLead}
          onChange={onLead}
        />
        <span>
          <span className={styles.name}>{name}</span> <span className={styles.about}>{about}</span>
          {substitute && (
            <span className={styles.away}>
              <Icon name="swap" />
              {`dziś nieobecność, zastępuje ${substitute.name}`}
            </span>
          )}
        </span>
      </label>
      <span className={styles.load}>
        {cases}
        {cases && items && <br />}
        {items}
      </span>
      {takesSeveral && (
        <label className={styles.helps}>
          <input
            className={ticks.tick}
            type="checkbox"
            name="wspolpracuje"
            value={value}
            defaultChecked={helps}
            disabled={isLead}
          />
          <span>
            współpracuje<VisuallyHidden> {name}</VisuallyHidden>
          </span>
        </label>
      )}
    </div>
  );
}
