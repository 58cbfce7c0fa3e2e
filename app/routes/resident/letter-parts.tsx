import { caseWords } from "#app/i18n/case-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { Card } from "#app/ui/html/card.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { CallPoints } from "./call-points.tsx";
import type { viewLetter } from "./letter-view.ts";

/** A letter that nobody has opened: what opening means and until when, then the button. */
export function Unopened({ opening }: { readonly opening: string }) {
  const words = caseWords[useLanguage()].letter;
  return (
    <Card isYours>
      <Stack>
        <Stack gap="small">
          <h2>{words.openHeading}</h2>
          <ul>
            {words.openMeans.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Stack>
        <Stack gap="small">
          <h2>{words.untilHeading}</h2>
          <p>{opening}</p>
        </Stack>
        <Stack gap="small">
          <form method="post">
            <Button icon="envelope">{words.open}</Button>
          </form>
          <Text tone="meta">{words.trustNote}</Text>
          <Details look="law" summary={words.openLaw}>
            {words.openLawText}
          </Details>
        </Stack>
      </Stack>
    </Card>
  );
}

/** An opened letter: what it says, what can be done and until when, and the proof of its delivery. */
export function Opened({ letter }: { readonly letter: Omit<ReturnType<typeof viewLetter>, "office"> }) {
  const words = caseWords[useLanguage()].letter;
  const { firstLine, points, file, enclosures, proof, answer, appeal, supplement } = letter;
  return (
    <>
      <Stack gap="small">
        <h2>{words.content}</h2>
        {firstLine && (
          <Text tone="lead" lang={firstLine.lang}>
            {firstLine.text}
          </Text>
        )}
        <CallPoints points={points} level={3} isAnswered={Boolean(answer)} />
        {file && (
          <p>
            <LinkButton look="secondary" icon="download" href={file.href}>
              {file.label}
            </LinkButton>
          </p>
        )}
      </Stack>
      {enclosures.length > 0 && (
        <Stack gap="small">
          <h2>{words.enclosures}</h2>
          <ul>
            {enclosures.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Stack>
      )}
      {answer && <Answered answer={answer} followUp={letter.case} />}
      {supplement && (
        <Card heading={words.supplementHeading} isYours>
          <Stack gap="small">
            <p>{supplement.sentence}</p>
            <form method="post" action={supplement.href}>
              <Button>{words.supplement}</Button>
            </form>
          </Stack>
        </Card>
      )}
      {appeal && (
        <Card heading={words.appealHeading}>
          <Stack gap="small">
            <p>{appeal.sentence}</p>
            <Text tone="meta">{words.appealCounted}</Text>
            <form method="post" action={appeal.href}>
              <Button look="secondary">{words.appeal}</Button>
            </form>
          </Stack>
        </Card>
      )}
      <Card heading={words.proof}>
        <SummaryList
          look="facts"
          rows={[
            { label: words.proofFacts.arrived, value: proof.arrived },
            { label: words.proofFacts.opened, value: proof.opened },
            { label: words.proofFacts.effective, value: proof.effective },
            { label: words.proofFacts.hash, value: <code>{proof.hash}</code> },
          ]}
        />
      </Card>
    </>
  );
}

/** What she has filed in answer: instead of the way to file it again, the way to its receipt and on with the case. */
function Answered({
  answer: { isAppeal, sentence, rpw, receipt },
  followUp,
}: {
  readonly answer: NonNullable<ReturnType<typeof viewLetter>["answer"]>;
  readonly followUp: string;
}) {
  const words = caseWords[useLanguage()].letter;
  return (
    <Card heading={isAppeal ? words.yourAppeal : words.yourSupplement}>
      <Stack gap="small">
        <p>
          {sentence}, {receipt ? <a href={receipt}>{rpw}</a> : rpw}
        </p>
        <p>
          <a href={followUp}>{words.follow}</a>
        </p>
      </Stack>
    </Card>
  );
}
