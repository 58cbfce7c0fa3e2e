import { inTenant, officeJob } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { closeCase } from "#tenants/cases/index.ts";
import { acknowledgeOpening } from "#tenants/dispatch/index.ts";
import { listFees, recordPayment } from "#tenants/documents/index.ts";
import type { Moments } from "../calendar.ts";
import type { PartName } from "../cast.ts";
import { at, readCase } from "../desk.ts";
import { fileOnline, itemOf, openAsResident, type TypedForm } from "../file-online.ts";
import type { DemoOffice } from "../found-county.ts";
import type { DemoResident } from "../residents.ts";
import type { Story } from "../timeline.ts";
import { type PlannedLetter, sendLetter } from "./send-letter.ts";
import { assignDown, openFrom } from "./take-in.ts";

/** Registration of a used vehicle at the county office: ends in a decision. */
export async function* vehicleRegistration(
  office: DemoOffice,
  resident: DemoResident,
  seed: number,
  moment: Moments,
): Story {
  const handler = seed % 2 === 0 ? "handler" : "second-handler";
  const itemId = yield* file(
    office,
    resident,
    "pojazd-rejestracja-krajowy",
    typeVehicle(resident, seed),
    moment,
    seed,
  );
  const [assigned, handedOn] = [moment(0, "12:10"), moment(1, "08:05")];
  yield* assignDown(office, itemId, { manager: "manager", handler, assigned, handedOn });
  yield moment(1, "09:20");
  const mark = await openFrom(
    office,
    handler,
    itemId,
    "5410",
    `Rejestracja pojazdu ${makes[seed % makes.length]!}`,
  );
  const letter = {
    mark,
    template: "vehicle-registration",
    fields: {},
    author: handler,
    approver: "manager",
  } as const;
  const letterId = yield* send(office, letter, moment, 4);
  yield moment(9, "18:00");
  await open(office, resident, letterId);
  yield moment(25, "10:00");
  await close(office, handler, mark, "zarejestrowano pojazd");
}

/** An extract from the land register: order, fee document, payment, delivery of the extract. */
export async function* landRegisterExtract(
  office: DemoOffice,
  resident: DemoResident,
  seed: number,
  moment: Moments,
): Story {
  const itemId = yield* file(office, resident, "egib-wypis-wyrys", typeExtract(resident, seed), moment, seed);
  const way = {
    manager: "geodesy",
    handler: "geodesy",
    assigned: moment(0, "12:40"),
    handedOn: moment(0, "13:00"),
  } as const;
  yield* assignDown(office, itemId, way);
  yield moment(1, "08:45");
  const mark = await openFrom(
    office,
    "geodesy",
    itemId,
    "6621",
    `Wypis z rejestru gruntów, dz. ${parcelOf(seed)}`,
  );
  const desk = { mark, author: "geodesy", approver: "chief" } as const;
  const fee = {
    items: ["wypis z rejestru gruntów, postać elektroniczna: 1 × 40,00 zł"],
    total: "40,00",
    account: "rachunek pokazowy, Starostwo Powiatowe w Częstochowie",
  };
  const feeLetter = yield* send(office, { ...desk, template: "extract-fee", fields: fee }, moment, 1);
  yield moment(4, "17:10");
  await open(office, resident, feeLetter);
  if (seed % 4 === 3) return;
  yield moment(6, "09:30");
  await at(office, "geodesy", async (tx, me) => {
    const { caseId } = await readCase(tx, mark);
    const [charged] = await listFees(tx, caseId);
    return recordPayment(tx, me, {
      feeId: charged!.feeId,
      paidOn: legalDate(tx.now),
      note: "wyciąg bankowy",
    });
  });
  const extract = `Wypis z rejestru gruntów, dz. ${parcelOf(seed).replace("/", "-")}`;
  const delivery = { ...desk, template: "extract-delivery", fields: {}, enclosures: [extract] };
  const letterId = yield* send(office, delivery, moment, 7);
  yield moment(12, "20:00");
  await open(office, resident, letterId);
  yield moment(14, "10:20");
  await close(office, "geodesy", mark, "wydano wypis");
}

async function* file(
  office: DemoOffice,
  resident: DemoResident,
  service: string,
  typed: TypedForm,
  moment: Moments,
  seed: number,
) {
  yield moment(0, `0${7 + (seed % 3)}:${11 + (seed % 44)}`);
  const wish = { kind: "application", tenantId: office.tenantId, service } as const;
  const { rpw } = await fileOnline(office, resident, wish, typed);
  return itemOf(office, rpw);
}

async function* send(
  office: DemoOffice,
  letter: Omit<PlannedLetter, "moments">,
  moment: Moments,
  from: number,
) {
  const days = [0, 0, 1, 2, 2];
  const times = ["09:40", "11:15", "10:30", "12:05", "14:20"];
  const moments = days.map((day, step) => moment(from + day, times[step]!));
  return yield* sendLetter(office, { ...letter, moments });
}

async function open(office: DemoOffice, resident: DemoResident, letterId: string) {
  await openAsResident(office, resident, letterId);
  await inTenant(officeJob(office.tenantId, "delivery.opened"), (tx) => acknowledgeOpening(tx, letterId));
}

async function close(office: DemoOffice, handler: PartName, mark: string, note: string) {
  await at(office, handler, async (tx, me) => {
    const { caseId, version } = await readCase(tx, mark);
    return closeCase(tx, me, { caseId, version, note });
  });
}

const makes = ["Skoda", "Toyota", "Opel", "Fiat", "Ford"];

function parcelOf(seed: number): string {
  return `${100 + ((seed * 29) % 500)}/${1 + (seed % 7)}`;
}

function applicantPages({ firstName, lastName }: DemoResident, seed: number) {
  return {
    applicant: { "applicant-kind": "person", "first-name": firstName, "last-name": lastName },
    "applicant-address": {
      "address.street": "Polna",
      "address.house": String(1 + (seed % 80)),
      "address.postcode": "42-233",
      "address.town": "Mykanów",
      "correspondence-same": "yes",
    },
    "applicant-contact": { phone: "500 000 000" },
    attorney: { "acts-through": "self" },
  };
}

function typeVehicle(resident: DemoResident, seed: number): TypedForm {
  return {
    pages: {
      ...applicantPages(resident, seed),
      "co-owners-page": { "has-co-owners": "no" },
      vehicle: {
        "vehicle-kind": "car",
        make: makes[seed % makes.length]!,
        model: "kombi",
        "production-year": String(2010 + (seed % 14)),
        vin: `WVWZZZ1JZXW${String(100_000 + seed * 37).slice(0, 6)}`,
        "current-plate": `SCZ ${String(10_000 + seed * 13)}`,
      },
      acquisition: {
        "acquired-by": "sale",
        "acquired-on.day": "3",
        "acquired-on.month": "8",
        "acquired-on.year": "2026",
      },
      plates: { "keep-plates": "yes" },
    },
    files: { "ownership-proof": "Umowa sprzedaży", "registration-certificate": "Dowód rejestracyjny" },
  };
}

function typeExtract(resident: DemoResident, seed: number): TypedForm {
  return {
    pages: {
      ...applicantPages(resident, seed),
      objects: {
        "objects.0.gmina": "mykanow",
        "objects.0.parcel.precinct": "Borowno",
        "objects.0.parcel.number": parcelOf(seed),
      },
      document: {
        document: "extract",
        "personal-data": "with",
        purpose: "information",
        "copy-form": "electronic",
      },
      "interest-page": { interest: "owner" },
      delivery: { "delivery-electronic": "account" },
    },
    files: {},
  };
}
