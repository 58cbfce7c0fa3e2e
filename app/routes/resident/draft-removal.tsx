import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { formWords } from "#app/i18n/form-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { asResident } from "#db/scope.ts";
import { discardDraft } from "#tenants/filing/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { pageTitle } from "../portal/page-title.ts";
import { requireDraft } from "./require-draft.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => formWords[language].removal.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { draft } = await requireDraft(request, params);
  return { id: draft.id, title: nbsp(draft.form.definition.title[readPreferences(request).language]) };
}

/** Throws the draft away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { resident, draft } = await requireDraft(request, params);
  await asResident(resident.residentId, (tx) => discardDraft(tx, draft.id));
  return redirect(paths.resident());
}

/** Asks before a draft is thrown away, since nothing brings it back. */
export default function DraftRemoval() {
  const { id, title } = useLoaderData<typeof loader>();
  const words = formWords[useLanguage()].removal;
  return (
    <Stack measure>
      <h1>{words.title}</h1>
      <Text tone="lead">{title}</Text>
      <p>{words.about}</p>
      <form method="post">
        <Row>
          <Button look="danger">{words.remove}</Button>
          <LinkButton look="secondary" href={paths.draft(id)}>
            {words.keep}
          </LinkButton>
        </Row>
      </form>
    </Stack>
  );
}
