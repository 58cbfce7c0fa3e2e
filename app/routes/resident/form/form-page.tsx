import type { SerializeFrom } from "@remix-run/node";
import type { formWords } from "#app/i18n/form-words.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Columns, Row, Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Text } from "#app/ui/html/text.tsx";
import type { Problem } from "#tenants/forms/index.ts";
import { CallPoints } from "../call-points.tsx";
import { rowButtons } from "./change-rows.ts";
import { Changed } from "./changed.tsx";
import type { StalePage } from "./compare-typed.ts";
import { DefaultButton } from "./default-button.tsx";
import type { DraftView } from "./draft-view.ts";
import { controlId } from "./field-values.ts";
import { FormFields } from "./form-fields.tsx";
import type { PageView } from "./page-view.ts";
import { Parts } from "./parts.tsx";

interface FormPageProps {
  readonly draft: SerializeFrom<DraftView>;
  readonly sectionId: string;
  readonly page: { readonly id: string; readonly title: string };
  readonly version: number;
  readonly view: PageView;
  readonly upload: { readonly extensions: readonly string[]; readonly megabytes: number };
  /** What saving said, if the page comes back from it. */
  readonly answer?: {
    readonly problems?: readonly Problem[];
    readonly areNew?: boolean;
    readonly stale?: StalePage;
  };
  readonly words: (typeof formWords)["pl"];
}

/** One page of a form: one topic, its questions, and what saving it said. */
export function FormPage({ draft, sectionId, page, version, view, upload, answer, words }: FormPageProps) {
  const problems = answer?.areNew ? [] : (answer?.problems ?? []);
  const shown = answer?.stale?.view ?? view;
  const at = draft.parts.findIndex(({ id }) => id === sectionId);
  return (
    <Columns aside={draft.isLong && <Aside draft={draft} sectionId={sectionId} words={words} />} asideStays>
      <Stack measure>
        <ErrorSummary
          heading={words.repair(problems.length)}
          errors={problems.map(({ name, message }) => ({ id: controlId(name), text: message }))}
        />
        {answer?.areNew && (
          <Notice tone="info" title={words.appeared} isAnnounced>
            {words.appearedNote}
          </Notice>
        )}
        {answer?.stale && (
          <Changed differences={answer.stale.differences} stored={paths.draftPage(draft.id, page.id)} />
        )}
        <div>
          <Text tone="eyebrow">
            {draft.title} · {words.part(at + 1, draft.parts.length)}
          </Text>
          <h1>{page.title}</h1>
          {draft.about && <Text tone="muted">{draft.about}</Text>}
        </div>
        <CallPoints points={draft.points} level={2} />
        <form method="post" encType="multipart/form-data" noValidate>
          <DefaultButton />
          <Stack>
            <input type="hidden" name="version" value={version} />
            <FormFields
              fields={shown.fields}
              values={{ inputs: shown.inputs, problems, warnings: shown.warnings }}
              upload={upload}
            />
            <Row>
              <Button>{words.save}</Button>
              <Button look="quiet" name={rowButtons.later} value="1">
                {words.saveForLater}
              </Button>
            </Row>
            <Text tone="meta">{draft.saved ? words.saved(draft.saved) : words.notSaved}</Text>
          </Stack>
        </form>
      </Stack>
    </Columns>
  );
}

function Aside({ draft, sectionId, words }: Pick<FormPageProps, "draft" | "sectionId" | "words">) {
  return (
    <nav aria-label={words.parts}>
      <h2>{words.parts}</h2>
      <Text tone="meta">{words.partsDone(draft.partsDone, draft.parts.length)}</Text>
      <Parts draft={draft} currentId={sectionId} />
    </nav>
  );
}
