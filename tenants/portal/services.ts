import {
  type CardLanguage,
  type JrwaClass,
  type Mark,
  type OfficeKind,
  type Service,
  servicesSchema,
  wordingsSchema,
} from "./service.ts";
import rawServices from "./services.json" with { type: "json" };
import rawWordings from "./wording.json" with { type: "json" };

const wordings = wordingsSchema.parse(rawWordings);

const services: readonly Service[] = servicesSchema.parse(rawServices).services.map((service) => {
  const wording = wordings.services[service.id];
  if (!wording) throw new Error(`Service ${service.id} has no plain wording`);
  return { ...service, wording };
});

/** Lists the services that an office of this kind settles, in the order of the catalogue. */
export function listServices(officeKind: OfficeKind): Service[] {
  return services.filter(({ level }) => level === officeKind || level === "both");
}

/** Finds a service by its id. */
export function findService(id: string): Service | undefined {
  return services.find((service) => service.id === id);
}

/** Lists the eight tasks that people come for most, as the portal's first page shows them. */
export function listTopTasks(officeKind: OfficeKind): Service[] {
  return wordings.top[officeKind].flatMap((id) => findService(id) ?? []);
}

/** Gives the JRWA class of a service's cases; some newer tasks have none in the 2011 list (then the office's own). */
export function jrwaFor(service: Service, officeKind: OfficeKind): JrwaClass | undefined {
  return service.jrwa_detail[officeKind] ?? undefined;
}

/** Lists the acts a service rests on, without what the sources only remark on them. */
export function listActs({ legal_basis }: Service): string[] {
  return legal_basis.filter((act) => !act.startsWith("uwaga"));
}

/** Says how long it takes, in a plain sentence, with the rule behind it and whether that rule was checked. */
export function tellTime(
  service: Service,
  language: CardLanguage,
): { sentence: string; rule: string; isConfirmed: boolean } {
  const { rule, verified } = service.deadline;
  return { sentence: service.wording.time[language], rule, isConfirmed: isConfirmed(verified) };
}

/** Says whether a fact was read in its source; all else is shown with "do potwierdzenia". */
export function isConfirmed(mark: Mark): boolean {
  return mark === true;
}
