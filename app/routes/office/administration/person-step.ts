import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { typedTexts } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import type { AdministrationRefusal } from "#app/i18n/refusals/administration.ts";
import { paths } from "#app/paths.ts";
import { inTenant, type TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import type { Outcome } from "#tenants/outcome.ts";
import { usefulRoles } from "#tenants/people/index.ts";
import { requireAdministrator } from "./require-administrator.ts";
import { requirePerson } from "./require-person.ts";

/** What a step about one person shows: who she is, where she stands, and her rights of today and later. */
export async function loadPersonStep({ request, params }: LoaderFunctionArgs) {
  const officer = await requireAdministrator(request, params);
  return inTenant(officer, async (tx) => {
    const { name, standing, grants, authorisations } = await requirePerson(tx, params);
    const today = legalDate(tx.now).toString();
    const lasts = ({ to }: { readonly to: string | null }) => to === null || to >= today;
    return {
      name,
      standing,
      today,
      /** Each once, though it may be held in several periods. */
      roles: [...new Set(grants.filter(lasts).map(({ role }) => role))],
      /** Those that can still be given, at least for some time. */
      rolesToGive: usefulRoles.filter((role) => !grants.some((one) => one.role === role && one.to === null)),
      authorisations: authorisations.filter(lasts).map(({ kind }) => kind),
    };
  });
}

/** Takes a step about one person and goes back to her page, or says why it was refused. */
export async function takePersonStep(
  { request, params }: ActionFunctionArgs,
  take: (tx: TenantTx, personId: string, form: FormData) => Promise<Outcome<unknown, AdministrationRefusal>>,
) {
  const officer = await requireAdministrator(request, params);
  const form = await request.formData();
  const outcome = await inTenant(officer, async (tx) => {
    const { personId } = await requirePerson(tx, params);
    return take(tx, personId, form);
  });
  return outcome.done
    ? redirect(paths.person(officer.office, params.person!))
    : refuse(outcome, typedTexts(form));
}
