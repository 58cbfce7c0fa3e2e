import type { ActionFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { startAnswer } from "./start-answer.ts";

/** Starts a further letter in this case. */
export function action({ request, params }: ActionFunctionArgs) {
  return startAnswer(request, params.case, {
    wish: (residentCaseId) => ({ kind: "letter", residentCaseId }),
    page: paths.residentCase,
  });
}
