import { Button } from "#app/ui/html/button.tsx";
import { Radios } from "#app/ui/html/choices.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { ActForm } from "../parts/act-form.tsx";
import type { PaperReturnKind } from "./paper-return-kinds.ts";

interface PaperReturnFormProps {
  view: {
    kind: PaperReturnKind;
    notices: { first: string; second: string };
    fictions: readonly { value: string; label: string; hint: string }[];
  };
  action: string;
}

/** What is to be entered of an acknowledgement, an envelope with two notices, a refusal, or a return. */
export function PaperReturnForm({ view, action }: PaperReturnFormProps) {
  const { kind } = view;
  if (kind === "uncollected" && view.fictions.length === 0) return <NoticeDays view={view} action={action} />;
  return (
    <ActForm room="dispatch" action={action} key={kind}>
      <input type="hidden" name="co" value={kind} />
      {kind === "received" && (
        <>
          <TextField name="dzien" type="date" label="Dzień odbioru" width={12} />
          <TextField name="odbiorca" label="Kto odebrał" hint="Imię i nazwisko z podpisu na zwrotce" />
          <TextField
            name="kim-jest"
            label="Kim jest dla adresata"
            hint={"Np. dorosły domownik (art.\u00a043 KPA); puste, gdy odebrał adresat"}
            optional
          />
        </>
      )}
      {kind === "refused" && <TextField name="dzien" type="date" label="Dzień odmowy" width={12} />}
      {kind === "failed" && (
        <TextField
          name="przyczyna"
          label="Dlaczego wróciło"
          hint="Np. adresat nieznany. Prowadzący dostanie powiadomienie."
        />
      )}
      {kind === "uncollected" && (
        <>
          <input type="hidden" name="dzien" value={view.notices.first} />
          <input type="hidden" name="drugie" value={view.notices.second} />
          <Radios
            name="skutek"
            label="Od którego dnia pismo jest doręczone?"
            hint={
              view.fictions.length > 1
                ? "Orzecznictwo nie\u00a0jest zgodne, czy dzień wolny przesuwa skutek (art.\u00a044 §\u00a04 i\u00a0art.\u00a057 §\u00a04 KPA). Wybierz jeden dzień."
                : "Potwierdź policzony dzień"
            }
            choices={view.fictions}
            defaultValue={view.fictions.length === 1 ? view.fictions[0]?.value : undefined}
          />
        </>
      )}
      <Button icon="check">Wpisz dowód doręczenia</Button>
    </ActForm>
  );
}

/** The days of both notices, from the envelope; from the first the day of the effect is counted. */
function NoticeDays({ view: { notices }, action }: PaperReturnFormProps) {
  return (
    <form action={action}>
      <Stack>
        <input type="hidden" name="co" value="uncollected" />
        <TextField
          name="pierwsze"
          type="date"
          label="Dzień pierwszego zawiadomienia"
          defaultValue={notices.first}
          width={12}
        />
        <TextField
          name="drugie"
          type="date"
          label="Dzień drugiego zawiadomienia"
          defaultValue={notices.second}
          width={12}
        />
        <Button>Policz dzień doręczenia</Button>
      </Stack>
    </form>
  );
}
