import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams, useRouteLoaderData } from "@remix-run/react";
import { preferenceCookie } from "#app/http/preferences.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { paths } from "#app/paths.ts";
import type { loader as rootLoader } from "#app/root.tsx";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { Checkboxes, Radios } from "#app/ui/html/choices.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { asSignIn, inTenant } from "#db/scope.ts";
import { chooseMailNotices } from "#tenants/notices/index.ts";
import { listPeople } from "#tenants/people/index.ts";
import { hasSecondFactor } from "#tenants/sign-in/index.ts";
import { nbsp } from "#tenants/typography.ts";

export const meta: MetaFunction = () => [{ title: "Ustawienia" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const people = await inTenant(officer, listPeople);
  const me = people.find(({ personId }) => personId === officer.personId);
  return {
    email: me?.email ?? "",
    wantsMail: me?.wantsMail ?? false,
    hasCode: await asSignIn((tx) => hasSecondFactor(tx, officer.userId)),
  };
}

/** Saves how the person wants to be told and to work; the shortcuts belong to the browser, the mail to her. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const chosen = new Set((await request.formData()).getAll("wybor"));
  await inTenant(officer, (tx) => chooseMailNotices(tx, chosen.has("poczta")));
  const cookie = preferenceCookie("skroty", chosen.has("skroty") ? "" : "nie");
  return redirect(paths.settings(officer.office), { headers: { "Set-Cookie": cookie } });
}

export default function Settings() {
  const { email, wantsMail, hasCode } = useLoaderData<typeof loader>();
  const preferences = useRouteLoaderData<typeof rootLoader>("root");
  const office = useParams().office ?? "";
  const chosen = [wantsMail && "poczta", preferences?.hasShortcuts && "skroty"].filter(
    (one) => one !== false,
  );
  return (
    <Panes>
      <Pane head={<h1>Ustawienia</h1>}>
        <Stack gap="large" measure>
          <form method="post">
            <Stack>
              <Checkboxes
                name="wybor"
                label="Jak chcesz pracować"
                optional="unmarked"
                defaultValue={chosen as string[]}
                choices={[
                  {
                    value: "poczta",
                    label: "Wysyłaj mi powiadomienia także pocztą",
                    hint: `Na adres ${email}, bez nazwisk i\u00a0treści spraw`,
                  },
                  {
                    value: "skroty",
                    label: "Skróty jednym klawiszem (J, K, D, N, E…)",
                    hint: nbsp("Wyłącz, gdy dyktujesz głosem albo klawisze działają przypadkiem"),
                  },
                ]}
              />
              <Button>Zapisz</Button>
            </Stack>
          </form>
          <form method="post" action={paths.theme()}>
            <Stack>
              <Radios
                name="wyglad"
                label="Wygląd ekranu"
                defaultValue={preferences?.theme ?? ""}
                choices={[
                  { value: "", label: "Taki jak w systemie" },
                  { value: "light", label: "Jasny" },
                  { value: "dark", label: "Ciemny" },
                ]}
              />
              <Button look="secondary">Zmień wygląd</Button>
            </Stack>
          </form>
          <SignInSettings office={office} hasCode={hasCode} />
        </Stack>
      </Pane>
    </Panes>
  );
}

function SignInSettings({ office, hasCode }: { office: string; hasCode: boolean }) {
  return (
    <Stack>
      <h2>Logowanie</h2>
      <p>
        {hasCode
          ? "Logujesz się hasłem i\u00a0kodem z\u00a0aplikacji uwierzytelniającej."
          : "Logujesz się samym hasłem. Kod z\u00a0aplikacji chroni Twoje sprawy także wtedy, gdy ktoś pozna hasło."}
      </p>
      <Row tight>
        <LinkButton look="secondary" href={paths.password(office)}>
          Zmień hasło
        </LinkButton>
        <LinkButton
          look="secondary"
          href={hasCode ? paths.secondFactorRemoval(office) : paths.secondFactor(office)}
        >
          {hasCode ? "Wyłącz kod z\u00a0aplikacji" : "Włącz kod z\u00a0aplikacji"}
        </LinkButton>
      </Row>
    </Stack>
  );
}
