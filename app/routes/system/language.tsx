import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { preferenceCookie } from "#app/http/preferences.ts";
import { returnPath } from "#app/http/safe-return.ts";

/** Remembers the language of the screens and goes back to the page it was chosen on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const cookie = preferenceCookie("jezyk", form.get("jezyk") === "en" ? "en" : "pl");
  return redirect(returnPath(request), { headers: { "Set-Cookie": cookie } });
}
