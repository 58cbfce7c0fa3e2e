import { Button } from "#app/ui/html/button.tsx";
import { Radios } from "#app/ui/html/choices.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { ScanField } from "../parts/scan-field.tsx";
import type { PaperReturnKind } from "./paper-return-kinds.ts";
import type { ReturnFault } from "./return-fault.ts";

interface PaperReturnFormProps {
  view: {
    kind: PaperReturnKind;
    notices: { first: string; second: string };
    fictions: readonly { value: string; label: string; hint: string }[];
  };
  /** What had been typed before the form was refused. */
  typed: Readonly<Record<string, string>>;
  fault?: ReturnFault;
}

/** What is to be entered of an acknowledgement, an envelope with two notices, a refusal, or a return. */
export function PaperReturnForm({ view, typed, fault }: PaperReturnFormProps) {
  const { kind } = view;
  const errorAt = (id: string) => (fault?.id === id ? fault.text : undefined);
  return (
    <form method="post" encType="multipart/form-data" noValidate key={kind}>
      <Stack>
        {fault && <ErrorSummary heading="Dowód nie jest jeszcze wpisany" errors={[fault]} />}
        <input type="hidden" name="co" value={kind} />
        {(kind === "received" || kind === "refused") && (
          <TextField
            name="dzien"
            type="date"
            label={kind === "received" ? "Dzień odbioru" : "Dzień odmowy"}
            width={12}
            defaultValue={typed.dzien}
            error={errorAt("dzien")}
          />
        )}
        {kind === "received" && (
          <>
            <TextField
              name="odbiorca"
              label="Kto odebrał"
              hint="Imię i nazwisko z podpisu na zwrotce; z e-Doręczeń adresat i dzień z dowodu otrzymania"
              defaultValue={typed.odbiorca}
              error={errorAt("odbiorca")}
            />
            <TextField
              name="kim-jest"
              label="Kim jest dla adresata"
              hint={"Np. dorosły domownik (art.\u00a043 KPA); puste, gdy odebrał adresat"}
              optional
              defaultValue={typed["kim-jest"]}
            />
          </>
        )}
        {kind === "failed" && (
          <TextField
            name="przyczyna"
            label="Dlaczego wróciło"
            hint="Np. adresat nieznany. Prowadzący dostanie powiadomienie."
            defaultValue={typed.przyczyna}
            error={errorAt("przyczyna")}
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
              defaultValue={
                typed.skutek ?? (view.fictions.length === 1 ? view.fictions[0]?.value : undefined)
              }
              error={errorAt("skutek")}
            />
          </>
        )}
        <ScanField
          label={kind === "received" ? "Skan zwrotki" : "Skan koperty"}
          hint={"PDF, JPG albo PNG do\u00a010\u00a0MB. Trafi do\u00a0akt jako dowód doręczenia."}
          typed={typed}
          error={errorAt("skan")}
        />
        <Button icon="check">Wpisz dowód doręczenia</Button>
      </Stack>
    </form>
  );
}
