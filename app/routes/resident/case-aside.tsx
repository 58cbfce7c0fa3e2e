import { caseWords } from "#app/i18n/case-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Card, LinedList } from "#app/ui/html/card.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { ChangeCard } from "./change-card.tsx";
import type { ChangeView } from "./change-view.ts";

interface CaseAsideProps {
  readonly change: ChangeView;
  readonly handler: string | null;
  readonly unitName: string | null;
  readonly office: { readonly slug: string; readonly name: string } | null;
  readonly documents: readonly {
    readonly href: string;
    readonly title: string;
    readonly about: string;
    readonly isUnopened: boolean;
  }[];
}

/** Who handles a case, its documents, and what may still be changed. */
export function CaseAside({ change, handler, unitName, office, documents }: CaseAsideProps) {
  const words = caseWords[useLanguage()];
  return (
    <>
      <Card heading={words.handler}>
        {handler ? <p>{handler}</p> : <Text tone="muted">{words.noHandler}</Text>}
        {unitName && <p>{unitName}</p>}
        {office && (
          <>
            <p>{office.name}</p>
            <p>
              <a href={paths.office(office.slug)}>{words.write}</a>
            </p>
          </>
        )}
      </Card>
      <Card heading={words.documents}>
        {documents.length === 0 ? (
          <Text tone="muted">{words.noDocuments}</Text>
        ) : (
          <LinedList
            items={documents.map(({ href, title, about, isUnopened }) => (
              <>
                <a href={href}>{title}</a>
                <Text tone="meta">{about}</Text>
                {isUnopened && (
                  <StatusTag status="yours" look="plain">
                    {words.unopened}
                  </StatusTag>
                )}
              </>
            ))}
          />
        )}
      </Card>
      <ChangeCard change={change} />
    </>
  );
}
