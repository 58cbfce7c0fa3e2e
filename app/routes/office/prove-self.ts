import { readText } from "#app/http/read-form.ts";
import { readSession } from "#app/http/session.ts";
import { asSignIn } from "#db/scope.ts";
import { environment } from "#environment";
import type { Outcome } from "#tenants/outcome.ts";
import { type SignInRefusal, signIn } from "#tenants/sign-in/index.ts";

/**
 * Asks a signed-in person for her password, and her code when she uses one, before something that would let a
 * stranger at her desk keep her account. Failures count as at the door.
 * @param form with `haslo` and, when asked for, `kod`
 */
export async function proveSelf(
  request: Request,
  form: FormData,
  address: string,
): Promise<Outcome<{ email: string }, SignInRefusal>> {
  const session = await readSession(request);
  const email = session?.email ?? "";
  const claim = {
    email,
    password: String(form.get("haslo") ?? ""),
    code: readText(form, "kod") || undefined,
  };
  const outcome = await signIn(
    asSignIn,
    { kind: "staff", address, ...claim },
    environment().EPOWIAT_KEY ?? "",
    async () => ({ email }),
  );
  return outcome;
}
