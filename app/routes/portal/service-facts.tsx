import { serviceWords } from "#app/i18n/service-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Card } from "#app/ui/html/card.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Table } from "#app/ui/html/table.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { Uncertain } from "#app/ui/html/uncertain.tsx";
import { nbsp } from "#tenants/typography.ts";
import type { CardView } from "./service-card.ts";

type WithCard = { readonly card: CardView };

/** The facts of a card, each under the question it answers; what wasn't confirmed bears its mark. */
export function ServiceFacts({ card }: WithCard) {
  const words = serviceWords[useLanguage()];
  const doubtful = { isConfirmed: card.isConfirmed, mark: words.unverified };
  return (
    <>
      <Stack gap="small">
        <h2>{words.time}</h2>
        <p>
          <Uncertain isConfirmed={card.time.isConfirmed} mark={words.unverified}>
            {card.time.sentence}
          </Uncertain>
        </p>
        <Details look="law" summary={words.rule}>
          <p lang="pl">{card.time.rule}</p>
        </Details>
      </Stack>
      <Stack gap="small">
        <h2>{words.fees}</h2>
        {card.fees.length === 0 ? <p>{words.noFee}</p> : <Fees card={card} />}
      </Stack>
      <Stack gap="small">
        <h2>{words.needed}</h2>
        {card.attachments.length === 0 ? (
          <p>
            <Uncertain {...doubtful}>{words.nothingNeeded}</Uncertain>
          </p>
        ) : (
          <ul lang="pl">
            {card.attachments.map((attachment) => (
              <li key={attachment}>{attachment}</li>
            ))}
          </ul>
        )}
      </Stack>
      <Stack gap="small">
        <h2>{words.who}</h2>
        <p lang="pl">{card.authority}</p>
      </Stack>
      <Stack gap="small">
        <h2>{words.outcome}</h2>
        <p>
          <Uncertain {...doubtful}>
            <span lang="pl">{card.outcome}</span>
          </Uncertain>
        </p>
      </Stack>
      {card.appeal && (
        <Stack gap="small">
          <h2>{words.appeal}</h2>
          <p>
            <Uncertain {...doubtful}>
              <span lang="pl">{card.appeal}</span>
            </Uncertain>
          </p>
        </Stack>
      )}
      <Details look="law" summary={words.law}>
        <ul lang="pl">
          {card.law.map((basis) => (
            <li key={basis}>{basis}</li>
          ))}
        </ul>
        {card.sources.length > 0 && (
          <>
            <p>{words.sources}:</p>
            <ul lang="pl">
              {card.sources.map((source) => (
                <li key={source}>{/^https?:/.test(source) ? <a href={source}>{source}</a> : source}</li>
              ))}
            </ul>
          </>
        )}
      </Details>
    </>
  );
}

function Fees({ card }: WithCard) {
  const words = serviceWords[useLanguage()];
  return (
    <Table
      caption={words.fees}
      isCaptionHidden
      columns={[
        {
          label: words.fee,
          isRowHeader: true,
          cell: (fee) => (
            <>
              <Uncertain isConfirmed={fee.isConfirmed} mark={words.unverified}>
                <span lang="pl">{fee.what}</span>
              </Uncertain>
              {fee.note && (
                <Text tone="meta" lang="pl">
                  {fee.note}
                </Text>
              )}
            </>
          ),
        },
        {
          label: words.amount,
          cell: (fee) => (
            <>
              {fee.amount}
              {fee.per && (
                <>
                  , {words.per} <span lang="pl">{fee.per}</span>
                </>
              )}
            </>
          ),
        },
        { label: words.payee, cell: (fee) => <span lang="pl">{fee.payee}</span> },
      ]}
      groups={[{ rows: card.fees }]}
      rowKey={(fee) => fee.what}
    />
  );
}

/** The office, and, where a service has no online form yet, the ways that exist. */
export function Place({ card }: WithCard) {
  const words = serviceWords[useLanguage()];
  const { office, minutes, edeliveryAddress } = card;
  return (
    <>
      {minutes === undefined && (
        <Card heading={words.onPaper}>
          <p>{words.onPaperAbout}</p>
          <ul>
            <li>{words.inPerson(nbsp(office.address))}</li>
            <li>{words.byPost}</li>
            <li>{edeliveryAddress ? words.byEdelivery(edeliveryAddress) : words.byEdeliveryUnknown}</li>
          </ul>
        </Card>
      )}
      <Card heading={words.office}>
        <p>
          <a href={paths.office(office.slug)} lang="pl">
            {nbsp(office.name)}
          </a>
        </p>
        {office.addressLines.map((line) => (
          <Text tone="muted" key={line}>
            {nbsp(line)}
          </Text>
        ))}
      </Card>
    </>
  );
}
