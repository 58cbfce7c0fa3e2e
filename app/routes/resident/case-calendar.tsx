import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "#app/http/not-found.ts";
import { readPreferences } from "#app/http/preferences.ts";
import { caseWords } from "#app/i18n/case-words.ts";
import { paths } from "#app/paths.ts";
import { environment } from "#environment";
import { writeDeadlineFile } from "#tenants/resident-cases/index.ts";
import { officeOfTenant } from "../portal/office-of-tenant.ts";
import { requireCase } from "./require-case.ts";

/** The case's term as a calendar file; the same event whenever the term moves. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { case: matter } = await requireCase(request, params);
  if (!matter.dueOn) throw notFound();
  const words = caseWords[readPreferences(request).language];
  const office = await officeOfTenant(matter.tenantId);
  const file = writeDeadlineFile({
    id: `${matter.id}.term`,
    title: words.calendarTitle(matter.title),
    description: words.calendarAbout(matter.caseMark ?? matter.rpw, office?.officeName.text ?? ""),
    on: matter.dueOn,
    link: `${environment().EPOWIAT_ORIGIN}${paths.residentCase(matter.id)}`,
    updatedAt: matter.updatedAt,
  });
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="termin.ics"',
    },
  });
}
