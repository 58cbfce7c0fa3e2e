import type { Refused } from "#app/http/refuse.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Pane } from "#app/ui/html/panes.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { useKeyHints } from "../shortcuts/use-key-hints.ts";
import styles from "./intake-form.module.css";
import { IntakeMore } from "./intake-more.tsx";
import { faultAt, placeFault } from "./item-fault.ts";
import { asOptions, kindWords } from "./item-words.ts";
import { useHints } from "./use-hints.ts";

/** Id of the form, so that the files beside it can belong to it. */
export const INTAKE_FORM = "wplyw-formularz";

const fields = {
  "sender-missing": "nadawca",
  "title-missing": "tytul",
  "title-too-long": "tytul",
  "received-in-future": "wplyw",
  "letter-after-receipt": "data-pisma",
  "attachment-count-invalid": "zalaczniki",
  "class-unknown": "klasa",
  "class-not-final": "klasa",
};

interface IntakeFormProps {
  office: string;
  /** The id that the item will have: whoever sends the form twice registers once. */
  newItemId: string;
  today: string;
  last: { itemId: string; rpw: string; title: string } | null;
  refused?: Refused<string> & { typed?: Readonly<Record<string, string>> };
}

/** Right of the intake screen: six fields, what else there is behind `<details>`, and on to the next. */
export function IntakeForm({ office, newItemId, today, last, refused }: IntakeFormProps) {
  const { senders, classes, similar, onInput } = useHints(office);
  const keys = useKeyHints();
  const typed = refused?.typed ?? {};
  const fault = placeFault(refused, fields);
  const [best] = classes;
  return (
    <form
      method="post"
      id={INTAKE_FORM}
      className={styles.form}
      onInput={onInput}
      noValidate
      data-submit-by-keys
    >
      <input type="hidden" name="formularz" value={newItemId} />
      <Pane
        head={<h1>Nowy wpływ</h1>}
        foot={
          <>
            <Button shortcut="Ctrl Enter">Zarejestruj i następne</Button>
            {last && (
              <LinkButton
                look="secondary"
                icon="print"
                href={paths.label(office, last.itemId)}
                shortcut={keys("E")}
              >
                Etykieta
              </LinkButton>
            )}
          </>
        }
      >
        <Stack>
          {fault && <ErrorSummary heading="Jeszcze nie zarejestrowane" errors={[fault]} />}
          {last && !fault && (
            <Notice tone="success" title={`Zarejestrowano ${last.rpw}`} isAnnounced>
              <a href={paths.item(office, last.itemId)}>{last.title}</a>
            </Notice>
          )}
          {similar[0] && (
            <Notice tone="warning" title="Podobne pismo już jest" isAnnounced>
              {similar[0].rpw}, ten sam nadawca, {similar[0].receivedOn}.{" "}
              <a href={paths.item(office, similar[0].itemId)} target="_blank" rel="noreferrer">
                Porównaj w nowej karcie
              </a>
            </Notice>
          )}
          <TextField
            name="nadawca"
            label="1. Nadawca"
            list="nadawcy"
            autoComplete="off"
            autoFocus={!fault}
            defaultValue={typed.nadawca}
            error={faultAt(fault, "nadawca")}
          />
          <datalist id="nadawcy">
            {senders.map(({ name, address, count }) => (
              <option value={name} key={`${name}${address}`}>{`${address} · ${count}`}</option>
            ))}
          </datalist>
          <TextField
            name="adres"
            label="Adres nadawcy"
            optional
            autoComplete="off"
            defaultValue={typed.adres}
          />
          <div className={styles.pair}>
            <TextField
              name="wplyw"
              type="date"
              label="2. Data wpływu"
              defaultValue={typed.wplyw ?? today}
              error={faultAt(fault, "wplyw")}
            />
            <TextField
              name="data-pisma"
              type="date"
              label="3. Data na piśmie"
              optional
              defaultValue={typed["data-pisma"]}
              error={faultAt(fault, "data-pisma")}
            />
          </div>
          <TextField
            name="tytul"
            label="4. Tytuł"
            autoComplete="off"
            defaultValue={typed.tytul}
            error={faultAt(fault, "tytul")}
          />
          <Select
            name="rodzaj"
            label="5. Rodzaj pisma"
            options={asOptions(kindWords)}
            defaultValue={typed.rodzaj ?? "application"}
          />
          <TextField
            name="klasa"
            label="6. Klasa JRWA"
            optional
            list="klasy"
            autoComplete="off"
            defaultValue={typed.klasa}
            error={faultAt(fault, "klasa")}
            after={
              best && (
                <StatusTag status="active" look="plain">
                  podpowiedź z&nbsp;tytułu, sprawdź: {best.symbol} {best.title}
                </StatusTag>
              )
            }
          />
          <datalist id="klasy">
            {classes.map(({ symbol, title }) => (
              <option value={symbol} key={symbol}>
                {title}
              </option>
            ))}
          </datalist>
          <Details summary="Droga, dostęp, załączniki, uwagi" isOpen={fault?.id === "zalaczniki"}>
            <IntakeMore typed={typed} countError={faultAt(fault, "zalaczniki")} />
          </Details>
        </Stack>
      </Pane>
    </form>
  );
}
