import { filingWords } from "#app/i18n/filing-words.ts";
import { type Refusal, sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { Card } from "#app/ui/html/card.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Text } from "#app/ui/html/text.tsx";
import type { RefusalDetails } from "#tenants/outcome.ts";
import type { AnswerGroup, AnswerLine, ReviewView } from "./view-review.ts";

interface ReviewPageProps {
  readonly review: ReviewView & { readonly controller: string; readonly isTrusted: boolean };
  readonly refused?: { readonly refusal: Refusal; readonly details?: RefusalDetails };
}

/** The last page before filing: every answer with its way back, what isn't sent, what becomes of the data, one button. */
export function ReviewPage({ review, refused }: ReviewPageProps) {
  const language = useLanguage();
  const words = filingWords[language].review;
  return (
    <Stack measure>
      {refused && <ErrorSummary heading={words.refused} errors={[{ text: sayRefusal(refused, language) }]} />}
      <div>
        <Text tone="eyebrow">{review.title}</Text>
        <h1>{words.title}</h1>
      </div>
      <Text tone="lead">{words.lead}</Text>
      {review.incomplete.length > 0 && (
        <Notice tone="warning" title={words.incomplete(review.incomplete.length)}>
          <ul>
            {review.incomplete.map(({ title, href }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {review.warnings.length > 0 && (
        <Notice tone="info" title={words.warnings}>
          <ul>
            {review.warnings.map(({ name, message }) => (
              <li key={name}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {review.sections.map(({ title, groups }) => (
        <Stack gap="small" key={title}>
          <h2>{title}</h2>
          {groups.map((group, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat, groups never move
            <Answers group={group} key={at} />
          ))}
        </Stack>
      ))}
      {review.dropped.length > 0 && (
        <Stack gap="small">
          <h2>{words.dropped}</h2>
          <Text tone="muted">{words.droppedNote}</Text>
          <SummaryList rows={review.dropped.map(viewRow)} />
        </Stack>
      )}
      <Stack gap="small">
        <h2>{words.delivery}</h2>
        <p>{review.isInCase ? words.deliveryNoteInCase : words.deliveryNote}</p>
      </Stack>
      <Details summary={words.privacy}>
        <p>{words.privacyController(review.controller)}</p>
        <p>{words.privacyNote}</p>
        <p>
          <a href={paths.privacy()}>{words.privacyMore}</a>
        </p>
      </Details>
      {review.sha256 && <Sending review={review} sha256={review.sha256} />}
    </Stack>
  );
}

function Sending({ review, sha256 }: Pick<ReviewPageProps, "review"> & { sha256: string }) {
  const words = filingWords[useLanguage()].review;
  return (
    <form method="post">
      <Stack gap="small">
        <input type="hidden" name="sha256" value={sha256} />
        {!review.isTrusted && <p>{words.trustFirst}</p>}
        <Row>
          {review.isTrusted ? (
            <Button>{words.send}</Button>
          ) : (
            <LinkButton href={paths.trustedProfile(paths.draftReview(review.id))}>{words.trust}</LinkButton>
          )}
        </Row>
        <Text tone="meta">
          {words.fingerprint}: <code>{sha256}</code>
        </Text>
      </Stack>
    </form>
  );
}

function Answers({ group }: { group: AnswerGroup }) {
  const words = filingWords[useLanguage()].review;
  return (
    <Card heading={group.heading} level={3}>
      <SummaryList
        rows={group.answers.map((answer) => ({
          ...viewRow(answer),
          change: { href: group.change, what: words.changeWhat(answer.question) },
        }))}
      />
    </Card>
  );
}

function viewRow({ question, lines }: AnswerLine) {
  return {
    label: question,
    value: lines.map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of one answer never move
      <div key={at}>{line}</div>
    )),
  };
}
