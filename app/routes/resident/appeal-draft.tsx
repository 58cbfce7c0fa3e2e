import type { ActionFunctionArgs } from "@remix-run/node";
import { startAnswer } from "./start-answer.ts";

/** Starts an appeal against the decision in this letter. */
export function action({ request, params }: ActionFunctionArgs) {
  return startAnswer(request, params, "appeal");
}
