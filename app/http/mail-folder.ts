import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { environment } from "#environment";
import { notFound } from "./not-found.ts";
import { type ReadMail, readEml } from "./read-eml.ts";
import { requireDemo } from "./require-demo.ts";

/** A mail of the folder; `id` is its file's name. */
export interface FolderMail extends ReadMail {
  readonly id: string;
}

const mostShown = 200;

/** The mails that a demo without a mail server keeps in its folder, the latest first. Throws 404 outside such a demo. */
export async function listFolderMails(): Promise<FolderMail[]> {
  const folder = demoFolder();
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(".eml"))
      .map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
  );
  const latest = files.toSorted((one, other) => other.at - one.at).slice(0, mostShown);
  return Promise.all(latest.map(({ name }) => readMail(folder, name.slice(0, -".eml".length))));
}

/** One mail of the folder. Throws 404 for one that isn't there, and outside such a demo. */
export async function findFolderMail(id: string): Promise<FolderMail> {
  const folder = demoFolder();
  if (!/^[0-9a-f-]{36}$/.test(id)) throw notFound();
  return readMail(folder, id).catch(() => {
    throw notFound();
  });
}

async function readMail(folder: string, id: string): Promise<FolderMail> {
  return { id, ...readEml(await readFile(path.join(folder, `${id}.eml`))) };
}

/** With a mail server nothing is kept, and an installation that isn't a demo shows nobody's mail to anybody. */
function demoFolder(): string {
  requireDemo();
  const { SMTP_URL, EPOWIAT_VAR } = environment();
  if (SMTP_URL) throw notFound();
  return path.join(EPOWIAT_VAR, "mail");
}
