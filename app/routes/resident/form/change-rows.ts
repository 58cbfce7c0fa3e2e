import type { GroupField, Page } from "#tenants/forms/index.ts";

/**
 * Names of the buttons that save a page and stay on it; no field can bear them, since ids begin with a letter and
 * hold no plus.
 */
export const rowButtons = { add: "+row", remove: "+row-removal", upload: "+file", later: "+later" } as const;

/**
 * Adds a row to what was posted, or takes one out, when a button asked for it: rows are nothing but names of inputs,
 * so the page is then saved like any other. Answers where on the page to go on; null when no such button was pressed.
 */
export function changeRows(page: Page, post: FormData): string | null {
  const added = findGroup(page, String(post.get(rowButtons.add)));
  if (added) {
    const row = countRows(added, post);
    post.set(`${added.id}.${row}.${added.fields.find(({ kind }) => kind !== "info")?.id}`, "");
    return `${added.id}-${row}`;
  }
  const removed = String(post.get(rowButtons.remove) ?? "");
  const [groupId = ""] = removed.split(".", 1);
  if (findGroup(page, groupId)) {
    for (const name of [...post.keys()]) if (name.startsWith(`${removed}.`)) post.delete(name);
    return groupId;
  }
  const upload = page.fields.find(
    ({ id, kind }) => kind === "attachment" && id === post.get(rowButtons.upload),
  );
  return upload?.id ?? null;
}

function findGroup(page: Page, id: string): GroupField | undefined {
  return page.fields.find((field): field is GroupField => field.kind === "group" && field.id === id);
}

function countRows(group: GroupField, post: FormData): number {
  const rows = [...post.keys()].map((name) => name.split(".")).filter(([id]) => id === group.id);
  return Math.max(-1, ...rows.map(([, row]) => Number(row))) + 1;
}
