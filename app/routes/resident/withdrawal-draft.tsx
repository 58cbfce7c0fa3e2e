import type { ActionFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { startAnswer } from "./start-answer.ts";

/** Starts the withdrawal of the application that this case began with. */
export function action({ request, params }: ActionFunctionArgs) {
  return startAnswer(request, params.case, {
    wish: (residentCaseId) => ({ kind: "withdrawal", residentCaseId }),
    page: paths.residentCase,
  });
}
