import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A hand-written file: its path from the root, with slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

const written = /\.(ts|tsx|js|cjs|mjs|jsx|css|sql)$/;

/**
 * Reads every code file of the work tree that git knows or would add, so that a check sees
 * a new file before it is committed. A file deleted but not yet staged is passed over.
 */
export function readSourceFiles(root: string): SourceFile[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const paths = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\0");
  return paths
    .filter((path) => written.test(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
