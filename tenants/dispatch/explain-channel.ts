import type { Channel } from "./types.ts";

/** Why a letter goes this way, which day counts, and what proves it; Polish, shown beside the button that sends. */
export interface ChannelExplained {
  readonly channel: Channel;
  readonly name: string;
  readonly why: string;
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
    name: "List polecony za zwrotnym potwierdzeniem odbioru",
    why: "Strona nie ma konta potwierdzonego profilem zaufanym, więc pismo trzeba wydrukować i\u00a0wysłać.",
    whatCounts:
      "Liczy się dzień odbioru albo odmowy. Nieodebrane uznaje się za doręczone z\u00a0upływem 14.\u00a0dnia od pozostawienia pierwszego zawiadomienia.",
    proof:
      "Dowodem jest zwrotne potwierdzenie odbioru albo koperta z\u00a0adnotacjami o\u00a0dwóch zawiadomieniach.",
    article: "KPA art.\u00a039 §\u00a03, art.\u00a042–44, 46 i\u00a047",
  },
};

/** Explains the channel in the words of the law. */
export function explainChannel(channel: Channel): ChannelExplained {
  return explained[channel];
}
