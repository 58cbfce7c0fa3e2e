import type { CountyTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { listOffices, officeGaps, previewOffice, readCatalogue } from "#tenants/offices/index.ts";
import type { Backlog } from "#tenants/outbox/index.ts";
import { surveyStaff } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";

/**
 * All offices of the catalogue, founded or not, in its order.
 * @param backlogs work of each office that should have been done by now
 */
export async function listCountyOffices(tx: CountyTx, backlogs: ReadonlyMap<number, Backlog>) {
  const founded = new Map((await listOffices(tx)).map((office) => [office.slug, office]));
  const staff = await surveyStaff(tx);
  const today = legalDate(tx.now);
  return readCatalogue().flatMap((entry) => {
    const office = founded.get(entry.slug) ?? previewOffice(entry, today);
    if (!office) return [];
    const { people, administrators } = staff.get(entry.tenantId) ?? { people: 0, administrators: [] };
    return {
      slug: entry.slug,
      isFounded: founded.has(entry.slug),
      name: nbsp(office.officeName.text),
      isNameConfirmed: office.officeName.isVerified,
      teryt: office.identity.teryt,
      gaps: officeGaps(office.identity, office.profile).length,
      people,
      administrators,
      backlog: backlogs.get(entry.tenantId) ?? { waiting: 0, failed: 0 },
    };
  });
}
