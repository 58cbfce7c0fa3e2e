import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { identityProvider } from "#app/http/identity-provider.ts";
import { requireResident } from "#app/http/require-resident.ts";
import { safeReturn } from "#app/http/safe-return.ts";
import { readSession } from "#app/http/session.ts";
import { accountWords } from "#app/i18n/account-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { asSignIn } from "#db/scope.ts";
import { pageTitle } from "../portal/page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => accountWords[language].trust.title);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireResident(request);
  return { isDemo: identityProvider().isDemo };
}

/** Sends the resident's browser to the provider; the answer will count in this session alone. */
export async function action({ request }: ActionFunctionArgs) {
  await requireResident(request);
  const session = await readSession(request);
  const returnTo = safeReturn(new URL(request.url).searchParams.get("powrot"), paths.resident());
  return redirect(
    await asSignIn((tx) => identityProvider().start({ sessionId: session?.id ?? "", returnTo }, tx.wallNow)),
  );
}

export default function TrustedProfile() {
  const { isDemo } = useLoaderData<typeof loader>();
  const words = accountWords[useLanguage()].trust;
  return (
    <Stack measure>
      <h1>{words.title}</h1>
      <Text tone="lead">{words.lead}</Text>
      <p>{words.gets}</p>
      <p>{words.back}</p>
      {isDemo && (
        <Notice tone="warning" title={words.demo}>
          {words.demoNote}
        </Notice>
      )}
      <form method="post">
        <Button>{words.button}</Button>
      </form>
      <Details look="law" summary={words.law}>
        {words.lawText}
      </Details>
    </Stack>
  );
}
