import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { preferenceCookie } from "#app/http/preferences.ts";
import { returnPath } from "#app/http/safe-return.ts";

/** Remembers light or dark, or goes back to what the device says. */
export async function action({ request }: ActionFunctionArgs) {
  const chosen = String((await request.formData()).get("wyglad"));
  const cookie = preferenceCookie("wyglad", ["light", "dark"].includes(chosen) ? chosen : "");
  return redirect(returnPath(request), { headers: { "Set-Cookie": cookie } });
}
