import { serviceWords } from "#app/i18n/service-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Card } from "#app/ui/html/card.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { nbsp } from "#tenants/typography.ts";
import { ContactLine } from "./contact-line.tsx";
import type { ContactView } from "./contact-view.ts";

interface DataCardProps {
  /** Name of the office, which is the controller. */
  office: string;
  /** Its data protection officer; null while it has named nobody. */
  officer: ContactView | null;
}

/** Who answers for the data of an application, and whom to ask about them (RODO art. 13 ust. 1 lit. a, b). */
export function DataCard({ office, officer }: DataCardProps) {
  const words = serviceWords[useLanguage()].data;
  return (
    <Card heading={words.title}>
      <Stack gap="small">
        <p>{words.controller(nbsp(office))}</p>
        <p>
          {words.officer} {officer ? <ContactLine contact={officer} /> : words.unknown}
        </p>
        <p>
          <a href={paths.privacy()}>{words.more}</a>
        </p>
      </Stack>
    </Card>
  );
}
