import type { Language } from "#app/i18n/language.ts";
import type { Office } from "#tenants/offices/index.ts";
import { listServices, listTopTasks, searchServices } from "#tenants/portal/index.ts";
import { type OfficeView, viewOffice } from "./office-view.ts";
import { putOnlineFirst, type ServiceView, viewService } from "./service-view.ts";

/** The services that a visitor may look among: those of her gmina, and the county's beside them. */
export interface FinderView {
  readonly query: string;
  readonly places: readonly {
    readonly office: OfficeView;
    /** What was found, or, without a question, the top tasks. */
    readonly services: readonly ServiceView[];
    readonly serviceCount: number;
  }[];
}

interface Wish {
  readonly chosen: Office;
  readonly offices: readonly Office[];
  readonly query: string;
  readonly language: Language;
}

/** Finds services in the chosen office and, when that is a gmina, in the county's office too. */
export function viewFinder({ chosen, offices, query, language }: Wish): FinderView {
  const county = offices.filter(({ identity, slug }) => identity.kind === "powiat" && slug !== chosen.slug);
  return {
    query,
    places: [chosen, ...county].map(viewOffice).map((office) => {
      const found = query.trim()
        ? searchServices(office.kind, query)
        : putOnlineFirst(listTopTasks(office.kind));
      return {
        office,
        services: found.map((service) => viewService(service, office.slug, language)),
        serviceCount: listServices(office.kind).length,
      };
    }),
  };
}
