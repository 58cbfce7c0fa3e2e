import type { ActionFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { startAnswer } from "./start-answer.ts";

/** Starts an appeal against the decision in this letter. */
export function action({ request, params }: ActionFunctionArgs) {
  return startAnswer(request, params.letter, {
    wish: (letterId) => ({ kind: "appeal", letterId }),
    page: paths.letter,
  });
}
