import { roleWords } from "#app/i18n/role-words.ts";
import { nbsp } from "#app/i18n/typography.ts";
import { Checkboxes } from "#app/ui/html/choices.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import type { Role } from "#tenants/people/index.ts";
import type { Answer } from "./use-answer.ts";

/** All roles as choices. */
export const roleChoices = (Object.keys(roleWords) as Role[]).map((role) => ({
  value: role,
  label: roleWords[role].name,
  hint: roleWords[role].about,
}));

/** What a person may do from her first day; both may also be given later. */
export function RightsFields({ answer }: { answer: Answer }) {
  return (
    <>
      <Checkboxes
        name="role"
        label="Role"
        hint={nbsp("Jedna osoba może mieć ich kilka")}
        optional
        choices={roleChoices}
        defaultValue={answer.typed("role", "")?.split(" ")}
      />
      <TextField
        name="zakres"
        label="Upoważnienie do przetwarzania danych osobowych: zakres"
        hint={nbsp(
          "Tak jak w wydanym upoważnieniu. Puste: nadasz je później, do tego czasu konto nic nie może",
        )}
        optional
        defaultValue={answer.typed("zakres")}
        error={answer.errorAt("zakres")}
      />
    </>
  );
}
