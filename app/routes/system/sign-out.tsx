import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { closeSession, readSession } from "#app/http/session.ts";
import { paths } from "#app/paths.ts";
import { asSignIn } from "#db/scope.ts";
import { endAllSessions } from "#tenants/sign-in/index.ts";

/** Ends the session of this browser, or, with `wszedzie`, all sessions of its person. */
export async function action({ request }: ActionFunctionArgs) {
  const session = await readSession(request);
  const isEverywhere = (await request.formData()).has("wszedzie");
  if (session && isEverywhere) await asSignIn((tx) => endAllSessions(tx, session.userId));
  const headers = { "Set-Cookie": await closeSession(request) };
  return redirect(session?.kind === "staff" ? paths.officeSignIn(paths.offices()) : paths.home(), {
    headers,
  });
}
