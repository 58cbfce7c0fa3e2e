/** A key with its Control, as `aria-keyshortcuts` spells it: "D", "Control+Enter". Other modifiers are nobody's here. */
export function spellKeys({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): string {
  if (altKey || metaKey) return "";
  const name = key.length === 1 ? key.toUpperCase() : key;
  return ctrlKey ? `Control+${name}` : name;
}

/** Whether the key goes into a field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, select, textarea"))
  );
}

/** Presses what prints these keys, unless Enter is about to press what has the focus; answers whether anything did. */
export function pressNamed(keys: string, target: EventTarget | null): boolean {
  if (keys === "") return false;
  if (keys === "Enter" && isPressable(target)) return false;
  if (keys === "Control+Enter") return submitForm();
  const named = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(keys)}"]`);
  named?.click();
  return named !== null;
}

/** Whether Enter presses what has the focus; on the row that is previewed it opens what the preview shows. */
function isPressable(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.matches("a[data-row][aria-current]")) return false;
  return target.closest("a, button, summary, label") !== null;
}

/**
 * Goes to the next or the previous row of a list. Where rows show a preview, their address has it, and the list
 * stays; elsewhere only the focus moves.
 */
export function moveBetweenRows(keys: string, go: (address: string) => void): boolean {
  const isRowFocused = document.activeElement?.matches("a[data-row]") ?? false;
  const isArrow = isRowFocused && (keys === "ArrowDown" || keys === "ArrowUp");
  if (keys !== "J" && keys !== "K" && !isArrow) return false;
  const rows = [...document.querySelectorAll<HTMLAnchorElement>("a[data-row]")];
  const focused = rows.indexOf(document.activeElement as HTMLAnchorElement);
  const current = focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute("aria-current"));
  const isForward = keys === "J" || keys === "ArrowDown";
  const next = rows[isForward ? current + 1 : Math.max(0, current - 1)];
  if (!next) return false;
  next.focus();
  if (next.dataset.row === "preview") go(next.pathname + next.search);
  return true;
}

function submitForm(): boolean {
  const form = document.querySelector<HTMLFormElement>("form[data-submit-by-keys]");
  form?.requestSubmit();
  return form !== null;
}
