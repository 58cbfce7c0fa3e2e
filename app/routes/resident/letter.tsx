import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireResident, requireTrustedResident } from "#app/http/require-resident.ts";
import { caseWords } from "#app/i18n/case-words.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Breadcrumbs } from "#app/ui/html/breadcrumbs.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { asFiling } from "#db/scope.ts";
import { openLetter } from "#tenants/filing/index.ts";
import { officeOfTenant } from "../portal/office-of-tenant.ts";
import { viewOffice } from "../portal/office-view.ts";
import { pageTitle } from "../portal/page-title.ts";
import type { PortalHandle } from "../portal/places.tsx";
import { Opened, Unopened } from "./letter-parts.tsx";
import { viewLetter } from "./letter-view.ts";
import { requireLetter, requireLetterMatter } from "./require-letter.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, () => data?.title ?? "");

export const handle: PortalHandle = {
  way: ({ title }: { title: string }, language) => (
    <Breadcrumbs
      trail={[{ label: caseWords[language].letter.inbox, href: paths.inbox() }, { label: title }]}
    />
  ),
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { residentId } = await requireResident(request);
  const matter = await requireLetterMatter(residentId, params);
  const office = await officeOfTenant(matter.letter.tenantId);
  return {
    ...viewLetter(matter, readPreferences(request).language),
    office: office ? viewOffice(office) : null,
  };
}

/** Opens the letter: by that its resident signs for it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const resident = await requireTrustedResident(request);
  const { letter } = await requireLetter(resident.residentId, params);
  const outcome = await asFiling(resident, letter.tenantId, (tx) =>
    openLetter(tx, { letterId: letter.id, isTrusted: true }),
  );
  return outcome.done ? redirect(paths.letter(letter.id)) : refuse(outcome);
}

export default function LetterPage() {
  const letter = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const language = useLanguage();
  const words = caseWords[language].letter;
  return (
    <Stack measure>
      {refused && <ErrorSummary heading={words.refused} errors={[{ text: sayRefusal(refused, language) }]} />}
      <h1 lang="pl">{letter.title}</h1>
      <Text tone="muted">
        {words.case}:{" "}
        <a href={letter.case} lang="pl">
          {letter.about}
        </a>
        {letter.mark && (
          <>
            {" · "}
            <SpineLabel mark={letter.mark} look="line" />
          </>
        )}
      </Text>
      {letter.isUnopened ? <Unopened opening={letter.opening} /> : <Opened letter={letter} />}
    </Stack>
  );
}
