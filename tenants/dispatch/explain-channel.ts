import type { Channel } from "./types.ts";

/** Why a letter goes this way, which day counts, and what proves it; Polish, shown beside the button that sends. */
export interface ChannelExplained {
  readonly channel: Channel;
  readonly name: string;
  readonly why: string;
  /** What to do before it is sent; absent where nothing is. */
  readonly first?: string;
  readonly whatCounts: string;
  readonly proof: string;
  readonly article: string;
}

const explained: Readonly<Record<Channel, ChannelExplained>> = {
  account: {
    channel: "account",
    name: "Konto w\u00a0portalu urzędu",
    why: "Strona potwierdziła tożsamość profilem zaufanym, więc jej konto jest kontem w\u00a0systemie teleinformatycznym organu.",
    whatCounts:
      "Liczy się dzień otwarcia pisma. Nieotwarte uznaje się za doręczone w\u00a0dniu po upływie 14\u00a0dni od wpływu na konto.",
    proof: "Dowodem jest zapis chwili otwarcia albo upływu 14\u00a0dni, razem ze skrótem SHA-256 pisma.",
    article:
      "KPA art.\u00a039 §\u00a01 i\u00a0art.\u00a039⁴, ustawa o\u00a0doręczeniach elektronicznych art.\u00a042",
  },
  paper: {
    channel: "paper",
    name: "Poza portalem: e-Doręczenia albo papier",
    why: "Strona nie odbiera pism w\u00a0tej sprawie na konto w\u00a0portalu.",
    whatCounts:
      "Na papierze liczy się dzień odbioru albo odmowy. Nieodebrane uznaje się za doręczone z\u00a0upływem 14.\u00a0dnia od pozostawienia pierwszego zawiadomienia. W\u00a0e-Doręczeniach liczy się dzień z\u00a0dowodu otrzymania.",
    proof:
      "Dowodem jest zwrotne potwierdzenie odbioru albo koperta z\u00a0adnotacjami o\u00a0dwóch zawiadomieniach, a\u00a0w\u00a0e-Doręczeniach dowód otrzymania.",
    article:
      "KPA art.\u00a039 §\u00a01–3, art.\u00a039¹, art.\u00a042–44, 46 i\u00a047, ustawa o\u00a0doręczeniach elektronicznych art.\u00a042",
  },
};

/** What is known of an addressee's ways to be reached by e-delivery. */
export interface KnownAde {
  /** As the application or the handler gave it. */
  readonly ade?: string | null;
  /** Whether something in the case came in by e-delivery. */
  readonly cameByEDelivery?: boolean;
}

/**
 * Explains the channel in the words of the law. Off the portal e-delivery comes first, the public hybrid service second
 * and a registered letter last (KPA art. 39 § 1–3); the program is connected to neither of the first two, so it says
 * where to look and how to go on by hand.
 */
export function explainChannel(channel: Channel, known: KnownAde = {}): ChannelExplained {
  if (channel === "account") return explained.account;
  return { ...explained.paper, first: sayFirst(known) };
}

function sayFirst({ ade, cameByEDelivery }: KnownAde): string {
  const hint = ade
    ? `Strona podała adres do e-Doręczeń: ${ade}. Sprawdź go w\u00a0bazie adresów elektronicznych (BAE).`
    : `Najpierw sprawdź stronę w\u00a0bazie adresów elektronicznych (BAE).${
        cameByEDelivery
          ? " Coś w\u00a0tej sprawie przyszło e-Doręczeniami: adres nadawcy odczytasz z\u00a0tamtej przesyłki."
          : ""
      }`;
  return `${hint} Jest tam adres: wyślij pismo e-Doręczeniami (art.\u00a039 §\u00a01 KPA). Nie ma: publiczną usługą hybrydową albo przez pracownika (§\u00a02), a\u00a0list polecony nadaj dopiero, gdy to niemożliwe (§\u00a03). E-Powiat nie jest połączony z\u00a0e-Doręczeniami ani z\u00a0usługą hybrydową: wyślij pismo stamtąd, a\u00a0tutaj wybierz, jak je nadajesz.`;
}
