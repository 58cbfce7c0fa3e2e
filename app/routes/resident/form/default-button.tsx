import { formWords } from "#app/i18n/form-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { VisuallyHidden } from "#app/ui/html/visually-hidden.tsx";

/**
 * The button that Enter presses: browsers take a form's first one, which would else be the one that removes a row.
 * Out of sight and out of the keyboard's way, since the same button stands in sight below.
 */
export function DefaultButton() {
  const words = formWords[useLanguage()];
  return (
    <VisuallyHidden>
      <button type="submit" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
    </VisuallyHidden>
  );
}
