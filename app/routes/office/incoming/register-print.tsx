import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { formatDate, formatShortDate } from "#app/i18n/format.ts";
import { inTenant, type TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { headersForDownload } from "#tenants/files/index.ts";
import { listRegister, type RegisterEntry } from "#tenants/intake/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { type PrintedRegister, renderTablePdf } from "#tenants/pdf/index.ts";
import { writeRemarks } from "./entry-words.ts";
import { channelWords, stateWords } from "./item-words.ts";
import { type RegisterQuery, readRegisterQuery } from "./register-query.ts";

/** The register as a PDF to print, in the order and with the filters of the screen (IK § 40.4). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "see-register");
  const query = readRegisterQuery(new URL(request.url).searchParams);
  const register = await inTenant(officer, (tx) => readPrint(tx, officer.office, query));
  const pdf = await renderTablePdf(register);
  const file = { name: "rejestr-wplywow.pdf", mediaType: "application/pdf", sizeBytes: pdf.length };
  return new Response(pdf as BodyInit, { headers: headersForDownload(file) });
}

/** Paper ends somewhere: twenty pages of the screen, a thousand lines. */
const mostPages = 20;

async function readPrint(
  tx: TenantTx,
  slug: string,
  { filter, order }: RegisterQuery,
): Promise<PrintedRegister> {
  const office = await findOffice(tx, slug);
  const entries: RegisterEntry[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const { entries: more, count } = await listRegister(tx, filter, order, page);
    entries.push(...more);
    if (more.length === 0 || entries.length >= count) break;
  }
  return {
    office: office?.officeName.text ?? slug,
    title: "Rejestr przesyłek wpływających",
    scope: `${writePeriod(filter)}, stan na ${formatDate(legalDate(tx.now), "pl")}`,
    columns,
    rows: entries.map(asRow),
    struck: new Set(entries.flatMap(({ state }, index) => (state === "annulled" ? [index] : []))),
    printedAt: tx.now,
  };
}

const columns: PrintedRegister["columns"] = [
  { label: "Numer", share: 9, namesRow: true, isNeverStruck: true },
  { label: "Data wpływu", share: 7 },
  { label: "Nadawca", share: 14 },
  { label: "Tytuł", share: 20 },
  { label: "Data pisma", share: 7 },
  { label: "Znak nadawcy", share: 10 },
  { label: "Droga", share: 7 },
  { label: "Do kogo", share: 11 },
  { label: "Zał.", share: 4, align: "right" },
  { label: "Uwagi", share: 14, isNeverStruck: true },
  { label: "Sprawa", share: 11, isNeverStruck: true },
];

function asRow(entry: RegisterEntry): string[] {
  return [
    entry.rpw,
    formatShortDate(entry.receivedOn, "pl"),
    entry.senderName,
    entry.title,
    entry.letterOn ? formatShortDate(entry.letterOn, "pl") : "",
    entry.senderMark ?? "",
    channelWords[entry.channel].label,
    [entry.unitSymbol, entry.personName].filter(Boolean).join(", "),
    String(entry.attachmentCount),
    writeRemarks(entry) ?? "",
    entry.caseMark ?? stateWords[entry.state].label,
  ];
}

function writePeriod({ from, to }: RegisterQuery["filter"]): string {
  if (from && to) return `wpłynęło od ${formatDate(from, "pl")} do ${formatDate(to, "pl")}`;
  if (from) return `wpłynęło od ${formatDate(from, "pl")}`;
  return to ? `wpłynęło do ${formatDate(to, "pl")}` : "cały rejestr";
}
