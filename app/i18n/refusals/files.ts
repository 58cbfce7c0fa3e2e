import type { FileRefusal } from "#tenants/files/index.ts";
import type { RefusalSentence } from "./sentence.ts";

/** Why a file isn't taken, and what to do next. */
export const fileRefusals: Readonly<Record<FileRefusal, RefusalSentence>> = {
  "file-empty": ({ name }) => `Plik ${name} jest pusty. Zapisz go albo zeskanuj jeszcze raz`,
  "file-too-large": ({ name, limitMegabytes }) =>
    `Plik ${name} ma ponad ${limitMegabytes} MB. Zmniejsz go albo podziel`,
  "file-type-not-allowed": ({ name, allowed }) => `Pliku ${name} nie przyjmiemy. Zapisz go jako: ${allowed}`,
  "file-name-mismatch": ({ name, expected }) =>
    `Plik ${name} ma inną treść niż nazwę. Zmień końcówkę na .${expected}`,
};
