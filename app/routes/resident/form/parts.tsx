import { formWords } from "#app/i18n/form-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { TaskList } from "#app/ui/html/task-list.tsx";
import type { DraftView } from "./draft-view.ts";

interface PartsProps {
  readonly draft: DraftView;
  /** The part that the page belongs to. */
  readonly currentId?: string;
}

/** The parts of a form with their states, sending at the end. */
export function Parts({ draft, currentId }: PartsProps) {
  const words = formWords[useLanguage()];
  const isReady = draft.partsDone === draft.parts.length;
  return (
    <TaskList
      tasks={[
        ...draft.parts.map(({ id, title, href, state, status }) => ({
          label: title,
          href: id === currentId ? undefined : href,
          isCurrent: id === currentId,
          hint: state === "cannot-start" ? words.laterHint : undefined,
          status,
          word: words.states[state],
        })),
        {
          label: words.review,
          href: isReady ? paths.draftReview(draft.id) : undefined,
          status: isReady ? ("new" as const) : ("draft" as const),
          word: isReady ? words.reviewReady : words.reviewState,
        },
      ]}
    />
  );
}
