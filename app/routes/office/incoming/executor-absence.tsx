import { Button } from "#app/ui/html/button.tsx";
import { Checkboxes } from "#app/ui/html/choices.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import styles from "./executor-field.module.css";
import { faultAt, type ItemFault } from "./item-fault.ts";
import type { ExecutorChoice } from "./list-executors.ts";

interface ExecutorAbsenceProps {
  /** Who leads, as chosen. */
  lead?: ExecutorChoice;
  fault?: ItemFault;
  onChoose: (value: string) => void;
}

/** When who was chosen is away: her substitute at one press, or the item waits for her return. */
export function ExecutorAbsence({ lead, fault, onChoose }: ExecutorAbsenceProps) {
  const substitute = lead?.substitute;
  const refused = faultAt(fault, "mimo-nieobecnosci");
  if (!substitute && !refused) return null;
  const title = substitute
    ? `${lead.name}: dziś nieobecność, zastępuje ${substitute.name}`
    : "Ktoś z\u00a0wybranych jest dziś nieobecny";
  return (
    <Notice tone="info" title={title} isAnnounced>
      <div className={styles.absence}>
        {substitute && (
          <p>
            <Button
              type="button"
              look="secondary"
              icon="swap"
              onClick={() => onChoose(substitute.value)}
            >{`Wybierz: ${substitute.name}`}</Button>
          </p>
        )}
        <Checkboxes
          name="mimo-nieobecnosci"
          label="Mimo nieobecności"
          optional="unmarked"
          error={refused}
          choices={[{ value: "tak", label: "Ma czekać na powrót tej osoby" }]}
        />
      </div>
    </Notice>
  );
}
