import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readPreferences } from "#app/http/preferences.ts";
import { readSession } from "#app/http/session.ts";
import { turnWithPost } from "#app/http/turn-to.ts";
import { formWords } from "#app/i18n/form-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { allowedExtensions, fileSizeLimit } from "#tenants/files/index.ts";
import { listPages } from "#tenants/forms/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { pageTitle } from "../portal/page-title.ts";
import type { PortalHandle } from "../portal/places.tsx";
import { changeRows, rowButtons } from "./form/change-rows.ts";
import { compareTyped } from "./form/compare-typed.ts";
import { neighboursOf, viewDraft } from "./form/draft-view.ts";
import { FormPage } from "./form/form-page.tsx";
import { viewPage } from "./form/page-view.ts";
import { areAllNew, savePosted } from "./form/save-posted.ts";
import { requireDraft } from "./require-draft.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) =>
  pageTitle(matches, () => (found ? `${found.page.title} – ${found.draft.title}` : ""));

export const handle: PortalHandle = {
  way: ({ back }: { back: string }, language) => <BackLink href={back}>{formWords[language].back}</BackLink>,
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireDraft(request, params);
  const { language } = readPreferences(request);
  const { definition } = own.draft.form;
  const section = definition.sections.find(({ pages }) => pages.some(({ id }) => id === params.page));
  const page = section?.pages.find(({ id }) => id === params.page);
  const view = viewPage(own.draft, page?.id ?? "", own.draft.answers, language);
  if (!section || !page || view.fields.length === 0) throw notFound();
  const draft = await viewDraft(own, language);
  return {
    draft,
    office: draft.office,
    sectionId: section.id,
    page: { id: page.id, title: nbsp(page.title[language]) },
    version: own.draft.version,
    view,
    back: neighboursOf(own, page.id).back,
    upload: { extensions: allowedExtensions, megabytes: fileSizeLimit / (1024 * 1024) },
  };
}

/**
 * Saves a page and goes on, or stays and says what is still to be done. Whoever was signed out meanwhile signs in
 * and comes back with all that was typed.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  if ((await readSession(request))?.kind !== "resident") {
    throw await turnWithPost(request, paths.residentSignIn);
  }
  const { resident, draft } = await requireDraft(request, params);
  const { language } = readPreferences(request);
  const page = listPages(draft.form.definition).find(({ id }) => id === params.page);
  if (!page) throw notFound();
  const post = await request.formData();
  const place = changeRows(page, post);
  const saved = await savePosted({ residentId: resident.residentId, draft, page, post, language });
  if (!saved.done) return data({ stale: compareTyped(draft, page, post, language) }, { status: 409 });
  const { problems } = saved.value;
  const isStaying = place !== null && !problems.some(({ name }) => name === place);
  if (isStaying) return redirect(`${paths.draftPage(draft.id, page.id)}#${place}`);
  if (post.has(rowButtons.later)) return redirect(paths.resident());
  const after = (await requireDraft(request, params)).draft;
  if (problems.length === 0) return redirect(neighboursOf({ draft: after }, page.id).next);
  return data({ problems, areNew: areAllNew(problems, draft, page, after) }, { status: 422 });
}

export default function DraftPage() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const language = useLanguage();
  return <FormPage {...shown} answer={answer} words={formWords[language]} />;
}
