import { Notice } from "#app/ui/html/notice.tsx";
import type { Keeper } from "./list-keepers.ts";

/** Whom to ask for the confirmation of a class. */
export function KeeperList({ keepers, symbol }: { keepers: readonly Keeper[]; symbol: string }) {
  return (
    <Notice
      tone="info"
      title={
        "Tej klasy nikt jeszcze nie\u00a0potwierdził. Do\u00a0tego czasu nie\u00a0założysz w\u00a0niej sprawy"
      }
    >
      {keepers.length === 0 ? (
        <p>
          W&nbsp;urzędzie nie&nbsp;ma koordynatora czynności kancelaryjnych ani archiwisty. Poproś
          administratora urzędu, żeby komuś nadał jedną z&nbsp;tych ról.
        </p>
      ) : (
        <>
          <p>Poproś o&nbsp;potwierdzenie klasy {symbol}:</p>
          <ul>
            {keepers.map(({ personId, name, position, email }) => (
              <li key={personId}>
                {name}, {position}, <a href={`mailto:${email}`}>{email}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
