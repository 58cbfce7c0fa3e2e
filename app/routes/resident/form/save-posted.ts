import type { Language } from "#app/i18n/language.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { asResident } from "#db/scope.ts";
import { attachFile, type Draft, savePage } from "#tenants/filing/index.ts";
import { isAsked, type Page, type Problem, walkVisible } from "#tenants/forms/index.ts";

/** A page as it was posted, with the draft as it was before. */
export interface Posted {
  readonly residentId: string;
  readonly draft: Draft;
  readonly page: Page;
  readonly post: FormData;
  readonly language: Language;
}

/**
 * Keeps a posted page: first its files, each in a scope of its own, so that one that is refused takes no other with
 * it; then its answers. Problems of files stand beside those of answers.
 */
export async function savePosted({ residentId, draft, page, post, language }: Posted) {
  const fileProblems = await storeFiles({ residentId, draft, page, post, language });
  const version = Number(post.get("version"));
  const saved = await asResident(residentId, (tx) =>
    savePage(tx, { draftId: draft.id, pageId: page.id, version, post, language }),
  );
  if (!saved.done) return saved;
  const refused = new Set(fileProblems.map(({ name }) => name));
  const problems = saved.value.problems.filter(({ name }) => !refused.has(name));
  return { ...saved, value: { ...saved.value, problems: [...fileProblems, ...problems] } };
}

async function storeFiles({ residentId, draft, page, post, language }: Posted): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { id, kind } of page.fields) {
    if (kind !== "attachment") continue;
    for (const file of post.getAll(id)) {
      // A file input that nothing was chosen in posts a nameless file.
      if (!(file instanceof File) || file.name === "") continue;
      const content = new Uint8Array(await file.arrayBuffer());
      const upload = { draftId: draft.id, fieldId: id, name: file.name, content };
      const stored = await asResident(residentId, (tx) => attachFile(tx, upload));
      if (!stored.done) problems.push({ name: id, message: sayRefusal(stored, language) });
    }
  }
  return problems;
}

/**
 * Whether all problems are at questions that only this page's own answers called for, so that nobody has seen them
 * yet: then they are asked, not called mistakes.
 */
export function areAllNew(problems: readonly Problem[], draft: Draft, page: Page, after: Draft): boolean {
  const shown = (one: Draft) =>
    walkVisible(one.form.definition, one.answers).pages.find((visible) => visible.page.id === page.id)
      ?.fields ?? [];
  const before = new Set(
    shown(draft)
      .filter(isAsked)
      .map(({ id }) => id),
  );
  const added = new Set(
    shown(after)
      .map(({ id }) => id)
      .filter((id) => !before.has(id)),
  );
  return problems.every(({ name }) => added.has(name.split(".", 1)[0] ?? ""));
}
