import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readPreferences } from "#app/http/preferences.ts";
import { readText } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireTrustedResident } from "#app/http/require-resident.ts";
import { readSession } from "#app/http/session.ts";
import { filingWords } from "#app/i18n/filing-words.ts";
import { formWords } from "#app/i18n/form-words.ts";
import { paths } from "#app/paths.ts";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { asFiling, asResident } from "#db/scope.ts";
import { environment } from "#environment";
import { fileApplication, reviewDraft } from "#tenants/filing/index.ts";
import { isTrusted } from "#tenants/sign-in/index.ts";
import { officeOfTenant } from "../portal/office-of-tenant.ts";
import { viewOffice } from "../portal/office-view.ts";
import { pageTitle } from "../portal/page-title.ts";
import type { PortalHandle } from "../portal/places.tsx";
import { ReviewPage } from "./form/review-page.tsx";
import { viewReview } from "./form/view-review.ts";
import { requireDraft } from "./require-draft.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => filingWords[language].review.title);

export const handle: PortalHandle = {
  way: ({ back }: { back: string }, language) => <BackLink href={back}>{formWords[language].back}</BackLink>,
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { resident, draft } = await requireDraft(request, params);
  const { language } = readPreferences(request);
  const review = await asResident(resident.residentId, (tx) => reviewDraft(tx, draft.id, language));
  const office = await officeOfTenant(draft.tenantId);
  if (!review) throw notFound();
  const session = await readSession(request);
  return {
    ...viewReview(review, language),
    office: office ? viewOffice(office) : null,
    controller: office?.organName.text ?? "",
    isTrusted: session !== null && isTrusted(session),
  };
}

/** Files what was reviewed: with the same hash, in a trusted session, and only once however often it is sent. */
export async function action({ request, params }: ActionFunctionArgs) {
  const resident = await requireTrustedResident(request);
  const { draft } = await requireDraft(request, params);
  const office = await officeOfTenant(draft.tenantId);
  if (!office) throw notFound();
  const reviewedSha256 = readText(await request.formData(), "sha256");
  const outcome = await asFiling(resident, office.tenantId, (tx) =>
    fileApplication(tx, {
      office,
      draftId: draft.id,
      reviewedSha256,
      isTrusted: true,
      email: resident.email,
      epowiatKey: environment().EPOWIAT_KEY ?? "",
      pathOfCase: paths.residentCase,
    }),
  );
  return outcome.done ? redirect(paths.receipt(outcome.value.receiptId)) : refuse(outcome);
}

export default function Review() {
  return <ReviewPage review={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
