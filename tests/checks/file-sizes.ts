import type { SourceFile } from "./source-files.ts";

const measured = /\.(ts|tsx|css|js|sql)$/;

/** The dump and the row types are generated; a migration is never edited once it has run. */
const exempt = /^db\/(schema\.[^/]+$|migrations\/)/;

const longest = 300;

/** Finds files that have grown past 300 lines: such a file has more than one reason to exist. */
export function findLongFiles(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => measured.test(path) && !exempt.test(path))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0) }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path}: ${lines} lines (at most ${longest})`);
}
