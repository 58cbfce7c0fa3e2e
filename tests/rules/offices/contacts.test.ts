import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { asPublic, inCounty, inTenant, officeJob } from "#db/scope.ts";
import {
  correctDetails,
  endContact,
  findContacts,
  findOffice,
  foundOffice,
  nameContact,
  officeGaps,
  previewOffice,
  readCatalogue,
} from "#tenants/offices/index.ts";
import { refused } from "#tenants/outcome.ts";
import { useDatabase } from "../../support/database.ts";
import { mustBeDone } from "../../support/staff.ts";

const database = useDatabase();
const mykanow = readCatalogue().find(({ slug }) => slug === "mykanow")!;
const job = officeJob(mykanow.tenantId, "test");
const clerk = { ...job, personId: "00000000-0000-7000-8000-000000000000" };
const today = Temporal.Now.plainDateISO("Europe/Warsaw");
const zofia = {
  kind: "data-protection",
  name: "Zofia Kos",
  email: "iod@mykanow.pl",
  phone: null,
  from: today.subtract({ days: 10 }),
} as const;
const name = (contact: Parameters<typeof nameContact>[1]) => inTenant(job, (tx) => nameContact(tx, contact));
const shown = () => asPublic((tx) => findContacts(tx, mykanow.tenantId));

beforeAll(async () => {
  mustBeDone(await inCounty((tx) => foundOffice(tx, mykanow)));
});

it("names one of two whom two clerks name at once", async () => {
  const kind = "accessibility";
  const answers = await Promise.all(
    [1, 2, 3].map((days) => name({ ...zofia, kind, from: today.subtract({ days }) })),
  );
  expect(answers.some(({ done }) => done)).toBe(true);
  const open = await database.admin("select 1 from office_contacts where kind = $1 and valid_to is null", [
    kind,
  ]);
  expect(open).toHaveLength(1);
  await database.admin("delete from office_contacts");
});

it("shows nobody to write to until the office names somebody", async () => {
  expect(await shown()).toEqual({ "data-protection": null, accessibility: null });
  mustBeDone(await name(zofia));
  expect(await shown()).toMatchObject({ "data-protection": { name: "Zofia Kos" }, accessibility: null });
});

it("keeps contacts by their days: the next ends the one before, the same day corrects her", async () => {
  mustBeDone(await name({ ...zofia, phone: "34 328 80 00" }));
  expect((await shown())["data-protection"]).toMatchObject({ phone: "34 328 80 00", to: null });
  mustBeDone(await name({ ...zofia, name: "Adam Sowa", from: today }));
  expect((await shown())["data-protection"]?.name).toBe("Adam Sowa");
  const rows = await database.admin<{ name: string; valid_to: string | null }>(
    "select name, valid_to::text from office_contacts order by valid_from",
  );
  expect(rows).toEqual([
    { name: "Zofia Kos", valid_to: today.subtract({ days: 1 }).toString() },
    { name: "Adam Sowa", valid_to: null },
  ]);
  expect(await name(zofia)).toMatchObject({ refusal: "earlier-than-previous" });
});

it("refuses a contact nobody could use, and whoever may not administer", async () => {
  const later = { ...zofia, from: today.add({ days: 1 }) };
  expect(await name({ ...later, name: "" })).toEqual(refused("name-missing"));
  expect(await name({ ...later, email: null })).toEqual(refused("contact-missing"));
  expect(await name({ ...later, email: "iod" })).toEqual(refused("email-malformed"));
  expect(await inTenant(clerk, (tx) => nameContact(tx, later))).toEqual(refused("not-allowed"));
});

it("lets a contact end without a successor, and leaves the gap when another is named later", async () => {
  const kind = "accessibility";
  const end = (lastDay: Temporal.PlainDate | null) =>
    inTenant(job, (tx) => endContact(tx, { kind, lastDay }));
  expect(await end(today)).toEqual(refused("unknown-contact"));
  mustBeDone(await name({ ...zofia, kind, name: "Ewa Maj" }));
  expect(await end(null)).toEqual(refused("day-missing"));
  expect(await end(zofia.from.subtract({ days: 1 }))).toMatchObject({ refusal: "earlier-than-previous" });
  const lastDay = today.subtract({ days: 4 });
  mustBeDone(await end(lastDay));
  expect((await shown()).accessibility).toBeNull();
  expect(await end(today)).toEqual(refused("unknown-contact"));
  expect(await inTenant(clerk, (tx) => endContact(tx, { kind, lastDay: today }))).toEqual(
    refused("not-allowed"),
  );
  mustBeDone(await name({ ...zofia, kind, name: "Iga Maj", from: today }));
  const rows = await database.admin(
    "select name, valid_to::text from office_contacts where kind = 'accessibility' order by valid_from",
  );
  expect(rows).toEqual([
    { name: "Ewa Maj", valid_to: lastDay.toString() },
    { name: "Iga Maj", valid_to: null },
  ]);
});

const details = {
  street: "ul. Samorządowa 1",
  postcode: "42-233",
  phone: "34 328 80 19",
  email: "ug@mykanow.pl",
  website: "https://mykanow.pl",
  bipUrl: "https://bip.mykanow.pl",
  openingHours: "poniedziałek 7:30–17:00",
  epuapBox: null,
  edeliveryAddress: "AE:PL-12345-67890-ABCDE-12",
};
const correct = (change: Partial<typeof details>) =>
  inTenant(job, (tx) => correctDetails(tx, { ...details, ...change }));

it("takes the office's own word for its contact details: what was doubtful is confirmed", async () => {
  mustBeDone(await correct({}));
  const office = (await asPublic((tx) => findOffice(tx, "mykanow")))!;
  expect(office.profile).toMatchObject(details);
  const gaps = officeGaps(office.identity, office.profile);
  expect(gaps.filter(({ field }) => field in details)).toEqual([
    { field: "epuapBox", kind: "missing", remark: null },
  ]);
  expect(office.profile.sources.email).toMatch(/^podał urząd, /);
  expect(office.profile.sources.address).toMatch(/^podał urząd, /);
});

it("takes a postcode alone as the office's word for where it stands", async () => {
  await database.admin("update office_profiles set sources = sources - 'address'");
  mustBeDone(await correct({ street: null as never }));
  const office = (await asPublic((tx) => findOffice(tx, "mykanow")))!;
  const gaps = officeGaps(office.identity, office.profile);
  expect(gaps.filter(({ field }) => field === "postcode")).toEqual([]);
  mustBeDone(await correct({}));
});

it("refuses details that can't be what they say", async () => {
  expect(await correct({ postcode: "42233" })).toEqual(refused("postcode-malformed"));
  expect(await correct({ email: "ug" })).toEqual(refused("email-malformed"));
  expect(await correct({ website: "javascript:alert(1)" })).toEqual(refused("website-malformed"));
  expect(await correct({ bipUrl: "bip.mykanow.pl" })).toEqual(refused("bip-malformed"));
  expect(await correct({ edeliveryAddress: "PL-1" })).toEqual(refused("edelivery-malformed"));
  expect(await inTenant(clerk, (tx) => correctDetails(tx, details))).toEqual(refused("not-allowed"));
});

it("records each change, without anybody's name in it", async () => {
  const events = await database.admin<{ type: string; data: object }>(
    "select distinct type, data from events where type like 'office%' order by type",
  );
  expect(new Set(events.map(({ type }) => type))).toEqual(
    new Set(["office-contact.named", "office-contact.ended", "office.details-corrected"]),
  );
  expect(JSON.stringify(events)).not.toMatch(/Zofia|Adam|@/);
});

it("shows an office of the catalogue as it would be before it is founded", () => {
  const olsztyn = readCatalogue().find(({ slug }) => slug === "olsztyn")!;
  expect(previewOffice(olsztyn, today)).toMatchObject({ slug: "olsztyn", tenantId: olsztyn.tenantId });
});
