import { leaveWithoutCase } from "#tenants/intake/index.ts";
import type { Moments } from "../calendar.ts";
import { at, readItem } from "../desk.ts";
import type { DemoOffice } from "../found-county.ts";
import type { Story } from "../timeline.ts";
import { assignDown, type PaperLetter, takePaper } from "./take-in.ts";

const letters: readonly PaperLetter[] = [
  {
    senderName: "Straż Miejska Przykładowa",
    senderAddress: "ul. Rynek 1, 42-200 Częstochowa",
    senderKind: "institution",
    title: "Zaproszenie na obchody Święta Niepodległości",
    documentKind: "letter",
    text: "Serdecznie zapraszamy na uroczystość.",
  },
  {
    senderName: "Zakład Energetyczny Pokazowy",
    senderAddress: "ul. Prądowa 5, 42-200 Częstochowa",
    senderKind: "institution",
    title: "Informacja o planowanych wyłączeniach prądu",
    documentKind: "letter",
    text: "Przesyłamy harmonogram prac na sieci.",
    channel: "edelivery",
  },
  {
    senderName: "Stowarzyszenie Zielona Jura",
    senderAddress: "ul. Skalna 3, 42-256 Olsztyn",
    senderKind: "institution",
    title: "Pytanie o nasadzenia przy drodze gminnej",
    documentKind: "letter",
    text: "Prosimy o informację, ile drzew posadzono w tym roku.",
    channel: "email",
  },
];

/** A letter that needs no case: the registry files it in its class at the door (IK § 6). */
export async function* letterWithoutCase(office: DemoOffice, seed: number, moment: Moments): Story {
  yield moment(0, `0${7 + (seed % 3)}:${20 + (seed % 30)}`);
  const itemId = await takePaper(office, letters[seed % 2]!);
  yield moment(0, "14:30");
  await at(office, "registry", async (tx, me) => {
    const { version } = await readItem(tx, itemId);
    return leaveWithoutCase(tx, me, {
      itemId,
      version,
      jrwaSymbol: office.kind === "powiat" ? "0532" : "0542",
    });
  });
}

/** A letter that went as far as a desk and waits there. */
export async function* letterOnDesk(office: DemoOffice, seed: number, moment: Moments): Story {
  yield moment(0, `0${7 + (seed % 3)}:${12 + (seed % 40)}`);
  const itemId = await takePaper(office, letters[2]!);
  const [assigned, handedOn] = [moment(0, "12:45"), moment(1, "08:30")];
  yield* assignDown(office, itemId, { manager: "manager", handler: "handler", assigned, handedOn });
}
