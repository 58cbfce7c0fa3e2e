import { sayWorkRefusal } from "#app/i18n/case-work-refusals.ts";
import { formatDate, officeDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import type { Status } from "#app/ui/html/status-shape.tsx";
import type { TenantTx } from "#db/scope.ts";
import { countInPolish, explainDate } from "#tenants/calendar/index.ts";
import {
  findUnexaminedGround,
  type LaterItem,
  listDocuments,
  supplementCall,
  type UnexaminedGround,
  unexaminedNotice,
} from "#tenants/cases/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { documentStates } from "../documents/document-state.ts";

/** A condition of KPA art. 64 § 2, met or not. */
interface Condition {
  readonly label: string;
  readonly href?: string;
  readonly hint: string;
  readonly status: Status;
  readonly word: string;
}

/** What the page "bez rozpoznania" shows: each condition with its date, what is missing, the letter to the party. */
export async function viewUnexamined(tx: TenantTx, caseId: string, office: string, mark: string) {
  const ground = await findUnexaminedGround(tx, caseId);
  const letter = (await listDocuments(tx, caseId)).find(
    ({ template, state }) => template === unexaminedNotice && state !== "withdrawn",
  );
  const { obstacle, supplements, others } = ground;
  return {
    conditions: [sayCall(ground, office, mark), sayDelivery(ground), sayTerm(ground), saySupplement(ground)],
    missing: obstacle && sayWorkRefusal("cases", obstacle.refusal, obstacle.details),
    supplements: supplements.map((item) => sayItem(item, office)),
    others: others.map((item) => sayItem(item, office)),
    newLetter: `${paths.newDocument(office, mark)}?wzor=${unexaminedNotice}`,
    letter: letter && {
      href: paths.document(office, mark, letter.documentId),
      title: nbsp(letter.title),
      ...documentStates[letter.state as keyof typeof documentStates],
    },
  };
}

/** What the page gets. */
export type UnexaminedView = Awaited<ReturnType<typeof viewUnexamined>>;

function sayCall({ call }: UnexaminedGround, office: string, mark: string): Condition {
  const label = "Wezwanie do usunięcia braków";
  if (!call) {
    const href = `${paths.newDocument(office, mark)}?wzor=${supplementCall}`;
    return { label, href, hint: "Nikt go jeszcze nie\u00a0wysłał", status: "no", word: "brak" };
  }
  const hint = `Wysłane ${formatDate(officeDate(call.sentAt), "pl")}, na\u00a0uzupełnienie ${countInPolish(call.days, "days")}`;
  const href = `${paths.case(office, mark)}?dokument=${call.documentId}`;
  return { label, href, hint, status: "done", word: "wysłane" };
}

function sayDelivery({ call, deliveredOn }: UnexaminedGround): Condition {
  const label = "Doręczenie wezwania";
  if (deliveredOn) return { label, hint: formatDate(deliveredOn, "pl"), status: "done", word: "doręczone" };
  const hint = call ? "Nie ma dowodu doręczenia każdemu adresatowi" : "Najpierw wezwanie";
  return { label, hint, status: call ? "wait" : "no", word: call ? "czekamy" : "brak" };
}

function sayTerm({ due, obstacle }: UnexaminedGround): Condition {
  const label = "Termin na uzupełnienie";
  if (!due)
    return { label, hint: "Liczy się od dnia doręczenia wezwania", status: "no", word: "nie biegnie" };
  const isRunning = obstacle?.refusal === "supplement-term-running";
  const hint = explainDate(due).join(" ");
  return { label, hint, status: isRunning ? "wait" : "done", word: isRunning ? "biegnie" : "minął" };
}

function saySupplement({ supplements }: UnexaminedGround): Condition {
  const label = "Uzupełnienie";
  const hint = "Od wezwania nikt go nie\u00a0zarejestrował";
  if (supplements.length === 0) return { label, hint, status: "done", word: "nie wpłynęło" };
  return { label, hint: "Przeczytaj, czy usuwa wszystkie braki", status: "wait", word: "wpłynęło" };
}

function sayItem({ itemId, rpw, title, receivedOn }: LaterItem, office: string) {
  const line = nbsp(`${rpw}, ${formatDate(receivedOn, "pl")}: ${title}`);
  return { itemId, href: paths.item(office, itemId), line };
}
