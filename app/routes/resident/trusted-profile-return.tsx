import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { identityProvider } from "#app/http/identity-provider.ts";
import { readPreferences } from "#app/http/preferences.ts";
import { cookieFor, readSession } from "#app/http/session.ts";
import { accountWords } from "#app/i18n/account-words.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { pageTitle } from "../portal/page-title.ts";
import { acceptIdentity } from "./accept-identity.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => accountWords[language].trust.title);

/**
 * Takes the provider's answer. It comes by GET, as providers send it; it counts once, since the session gets another
 * token by it.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const session = await readSession(request);
  if (session?.kind !== "resident") throw redirect(paths.residentSignIn(paths.resident()));
  const accepted = await acceptIdentity(identityProvider(), new URL(request.url).searchParams, session);
  if (accepted.done) {
    throw redirect(accepted.value.returnTo, { headers: { "Set-Cookie": cookieFor(accepted.value.token) } });
  }
  return data({ fault: sayRefusal(accepted, readPreferences(request).language) }, { status: 422 });
}

export default function TrustedProfileReturn() {
  const { fault } = useLoaderData<typeof loader>();
  const words = accountWords[useLanguage()].trust;
  return (
    <Stack measure>
      <h1>{words.failed}</h1>
      <p>{fault}</p>
      <p>
        <LinkButton href={paths.trustedProfile(paths.resident())}>{words.again}</LinkButton>
      </p>
    </Stack>
  );
}
