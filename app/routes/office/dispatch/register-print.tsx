import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOfficer } from "#app/http/require-officer.ts";
import { formatDate, formatShortDate } from "#app/i18n/format.ts";
import { inTenant, type TenantTx } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import type { OutgoingItem } from "#tenants/dispatch/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { type PrintedRegister, renderTablePdf } from "#tenants/pdf/index.ts";
import type { Officer } from "#tenants/people/index.ts";
import { showPdf } from "../parts/show-pdf.ts";
import { readRegisterYear, requireRegister } from "./require-register.ts";

/** The register as a PDF to print, the day of printing on every page (IK § 40.4). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const register = await inTenant(officer, (tx) => readPrint(tx, officer, request));
  return showPdf(await renderTablePdf(register), "rejestr-wysylek.pdf");
}

async function readPrint(tx: TenantTx, officer: Officer, request: Request): Promise<PrintedRegister> {
  const today = legalDate(tx.now);
  const year = readRegisterYear(request, today.year);
  const office = await findOffice(tx, officer.office);
  const items = await requireRegister(tx, officer, year);
  return {
    office: office?.officeName.text ?? officer.office,
    title: "Rejestr przesyłek wychodzących",
    scope: `rok ${year}, stan na ${formatDate(today, "pl")}`,
    columns,
    rows: items.map(asRow),
    printedAt: tx.now,
  };
}

const columns: PrintedRegister["columns"] = [
  { label: "Numer", share: 5, align: "right", namesRow: true },
  { label: "Wysłano", share: 8 },
  { label: "Do kogo", share: 18 },
  { label: "Adres", share: 20 },
  { label: "Znak sprawy", share: 14 },
  { label: "Sposób przekazania", share: 14 },
  { label: "Zał.", share: 4, align: "right" },
];

function asRow(item: OutgoingItem): string[] {
  const { number, handedOverOn, addressee, address, mark, manner, enclosureCount } = item;
  const sent = formatShortDate(handedOverOn, "pl");
  return [String(number), sent, addressee, address, mark, manner, String(enclosureCount)];
}
