import { homeWords } from "#app/i18n/home-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import styles from "./home.module.css";

interface OfficeChoiceProps {
  readonly offices: readonly { readonly slug: string; readonly name: string; readonly isCounty: boolean }[];
}

/** The one question before anything else: which gmina. The county's office stands apart, with what it does. */
export function OfficeChoice({ offices }: OfficeChoiceProps) {
  const words = homeWords[useLanguage()].choose;
  const county = offices.find(({ isCounty }) => isCounty);
  return (
    <Stack>
      <h1>{words.heading}</h1>
      <Text tone="lead">{words.lead}</Text>
      <form method="post" action={paths.officeChoice()}>
        <ul className={styles.choices}>
          {offices
            .filter(({ isCounty }) => !isCounty)
            .map(({ slug, name }) => (
              <li key={slug}>
                <button type="submit" name="urzad" value={slug}>
                  {name}
                </button>
              </li>
            ))}
        </ul>
      </form>
      {county && (
        <form method="post" action={paths.officeChoice()}>
          <Stack gap="small">
            <h2>{words.county}</h2>
            <Text tone="muted">{words.countyAbout}</Text>
            <div className={styles.choices}>
              <button type="submit" name="urzad" value={county.slug}>
                {county.name}
              </button>
            </div>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
