import { homeWords } from "#app/i18n/home-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Card, LinedList } from "#app/ui/html/card.tsx";
import { Count } from "#app/ui/html/count.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Text } from "#app/ui/html/text.tsx";
import type { DraftLine } from "./list-draft-lines.ts";
import type { CaseLine, WaitLine } from "./list-matters.ts";
import styles from "./matters.module.css";

/** "Wymaga Twojej reakcji": nothing at all when nothing waits. */
export function Moves({ waits, level }: { waits: readonly WaitLine[]; level: 1 | 2 }) {
  const words = homeWords[useLanguage()];
  const Heading = `h${level}` as const;
  if (waits.length === 0) return null;
  return (
    <section aria-labelledby="twoj-ruch">
      <Heading className={styles.heading} id="twoj-ruch">
        {words.yourMove} <Count value={waits.length} tone="yours" />
      </Heading>
      <ul className={styles.moves}>
        {waits.map((wait) => (
          <li key={wait.href}>
            <Card isYours>
              <div className={styles.move}>
                <div>
                  <a className={styles.title} href={wait.href}>
                    {wait.title}
                  </a>
                  <Text tone="muted">
                    <span lang="pl">{wait.about}</span>
                    {wait.mark && (
                      <>
                        {" · "}
                        <SpineLabel mark={wait.mark} look="line" />
                      </>
                    )}
                  </Text>
                </div>
                <p className={styles.until}>
                  <StatusTag status="yours" look="plain">
                    {wait.until}
                  </StatusTag>
                  <Text as="span" tone="meta">
                    {wait.note}
                  </Text>
                </p>
                <LinkButton href={wait.href} look="secondary">
                  {wait.verb}
                </LinkButton>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The latest cases in the aside of the first page. */
export function CaseCard({ cases }: { cases: readonly CaseLine[] }) {
  const words = homeWords[useLanguage()];
  return (
    <Card heading={words.myCases}>
      {cases.length === 0 ? (
        <Text tone="muted">{words.noCasesNext}</Text>
      ) : (
        <>
          <LinedList items={cases.slice(0, 3).map((one) => <CaseEntry one={one} key={one.href} />)} />
          <p>
            <a href={paths.resident()}>{words.allMyCases(cases.length)}</a>
          </p>
        </>
      )}
    </Card>
  );
}

/** One case: its name, its state in shape and word, its term, the office, and what to do once the term has passed. */
export function CaseEntry({ one, hasMark }: { one: CaseLine; hasMark?: boolean }) {
  const words = homeWords[useLanguage()];
  return (
    <>
      <a href={one.href} lang="pl">
        {one.title}
      </a>
      <Row tight>
        {hasMark && <SpineLabel mark={one.mark} look="line" />}
        <StatusTag status={one.status} look="plain">
          {one.word}
        </StatusTag>
        {one.isLate && (
          <StatusTag status="late" look="plain">
            {words.late}
          </StatusTag>
        )}
        {one.due && (
          <Text as="span" tone="meta">
            {one.due}
          </Text>
        )}
      </Row>
      <Text tone="meta" lang="pl">
        {one.office}
      </Text>
      {one.isLate && <Text tone="meta">{words.lateNote}</Text>}
    </>
  );
}

/** "Niedokończone": nothing at all without drafts. */
export function DraftCard({ drafts }: { drafts: readonly DraftLine[] }) {
  const words = homeWords[useLanguage()];
  if (drafts.length === 0) return null;
  return (
    <Card heading={words.unfinished}>
      <LinedList
        items={drafts.map((draft) => (
          <>
            <a href={draft.href}>{draft.title}</a>
            {draft.about && <Text tone="meta">{draft.about}</Text>}
            <p>
              <StatusTag status="draft" look="plain">
                {draft.state}
              </StatusTag>
            </p>
            <Text tone="meta">
              {draft.saved} · <a href={draft.removal}>{words.removeDraft}</a>
            </Text>
          </>
        ))}
      />
    </Card>
  );
}
