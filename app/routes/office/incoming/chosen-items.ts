import { isId } from "#app/http/is-id.ts";

/** An item that a form names, with the version that its page had shown. */
interface ChosenItem {
  readonly itemId: string;
  readonly version: number;
}

/** An item as the field `przesylka` names it. */
export function choiceOf({ itemId, version }: ChosenItem): string {
  return `${itemId}:${version}`;
}

/** As many as a page offers. */
const mostChosen = 50;

/** Which items a form names, each once. */
export function readChosen(form: FormData): ChosenItem[] {
  return [...new Set(form.getAll("przesylka").map(String))].slice(0, mostChosen).flatMap((choice) => {
    const [itemId, version] = choice.split(":");
    return isId(itemId) ? [{ itemId, version: Number.parseInt(version ?? "", 10) }] : [];
  });
}
