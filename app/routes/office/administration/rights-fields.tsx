import { roleWords } from "#app/i18n/role-words.ts";
import type { Answer } from "#app/ui/forms/use-answer.ts";
import { Checkboxes } from "#app/ui/html/choices.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import type { Role } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";

/** Roles as choices. */
export function sayRoles(roles: readonly Role[]) {
  return roles.map((role) => ({ value: role, label: roleWords[role].name, hint: roleWords[role].about }));
}

interface RightsFieldsProps {
  answer: Answer;
  /** The roles that may be given. */
  roles: readonly Role[];
}

/** What a person may do from her first day; both may also be given later. */
export function RightsFields({ answer, roles }: RightsFieldsProps) {
  return (
    <>
      <Checkboxes
        name="role"
        label="Role"
        hint={nbsp("Jedna osoba może mieć ich kilka")}
        optional
        choices={sayRoles(roles)}
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
