import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { formWords } from "#app/i18n/form-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { pageTitle } from "../portal/page-title.ts";
import { viewDraft } from "./form/draft-view.ts";
import { Parts } from "./form/parts.tsx";
import { requireDraft } from "./require-draft.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, () => data?.title ?? "");

/** Shows a long form's parts; a short form goes straight to the first page that still wants something. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const draft = await viewDraft(await requireDraft(request, params), readPreferences(request).language);
  const next = draft.parts.find(({ state }) => state !== "done")?.href ?? paths.draftReview(draft.id);
  return draft.isLong ? draft : redirect(next);
}

export default function DraftPage() {
  const draft = useLoaderData<typeof loader>();
  const words = formWords[useLanguage()];
  return (
    <Stack measure>
      <h1>{draft.title}</h1>
      <Text tone="muted">
        {words.partsDone(draft.partsDone, draft.parts.length)}.{" "}
        {draft.partsDone === 0 ? words.minutes(draft.minutesLeft) : words.minutesLeft(draft.minutesLeft)}
      </Text>
      <Parts draft={draft} />
      {draft.saved && <Text tone="meta">{words.saved(draft.saved)}</Text>}
      <p>
        <a href={paths.draftRemoval(draft.id)}>{words.removeDraft}</a>
      </p>
    </Stack>
  );
}
