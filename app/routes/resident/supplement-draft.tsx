import type { ActionFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { startAnswer } from "./start-answer.ts";

/** Starts the supplement that this letter calls for. */
export function action({ request, params }: ActionFunctionArgs) {
  return startAnswer(request, params.letter, {
    wish: (letterId) => ({ kind: "supplement", letterId }),
    page: paths.letter,
  });
}
