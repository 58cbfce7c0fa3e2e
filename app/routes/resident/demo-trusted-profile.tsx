import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { demoPages } from "#app/http/identity-provider.ts";
import { readPreferences } from "#app/http/preferences.ts";
import { readText } from "#app/http/read-form.ts";
import { requireDemo } from "#app/http/require-demo.ts";
import { readSession } from "#app/http/session.ts";
import { accountWords } from "#app/i18n/account-words.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Banner } from "#app/ui/html/banner.tsx";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Page, Row, Stack } from "#app/ui/html/layout.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { asResident, asSignIn } from "#db/scope.ts";
import { environment } from "#environment";
import { answerDemoRequest, demoRequestParameter, findIdentity } from "#tenants/residents/index.ts";
import { pageTitle } from "../portal/page-title.ts";
import { demoPeople } from "./demo-people.ts";
import styles from "./demo-trusted-profile.module.css";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => accountWords[language].demo.title);

export async function loader({ request }: LoaderFunctionArgs) {
  requireDemo();
  const session = await readSession(request);
  const known = session?.kind === "resident" && (await asResident(session.resident.residentId, findIdentity));
  return {
    parameter: demoRequestParameter,
    wish: new URL(request.url).searchParams.get(demoRequestParameter) ?? "",
    people: known ? [known] : demoPeople,
  };
}

/** Answers as the person who was picked, and sends the browser back with it. */
export async function action({ request }: ActionFunctionArgs) {
  requireDemo();
  const form = await request.formData();
  const { language } = readPreferences(request);
  const identity = {
    pesel: readText(form, "pesel"),
    firstName: readText(form, "imie"),
    lastName: readText(form, "nazwisko"),
  };
  const words = accountWords[language].demo;
  if (!/^\d{11}$/.test(identity.pesel)) return data({ id: "pesel", text: words.peselAsk }, { status: 422 });
  if (!identity.firstName || !identity.lastName)
    return data({ id: "imie", text: words.nameAsk }, { status: 422 });
  const answered = await asSignIn(async (tx) =>
    answerDemoRequest(
      readText(form, demoRequestParameter),
      identity,
      demoPages,
      environment().EPOWIAT_KEY ?? "",
      tx.wallNow,
    ),
  );
  if (answered.done) return redirect(answered.value.address);
  return data({ id: undefined, text: sayRefusal(answered, language) }, { status: 422 });
}

/** Stands outside the portal's frame and says plainly that it proves nothing. */
export default function DemoTrustedProfile() {
  const { parameter, wish, people } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const { demo: words, ...account } = accountWords[useLanguage()];
  const at = (id: string) => (fault?.id === id ? fault.text : undefined);
  const wishInput = <input type="hidden" name={parameter} value={wish} />;
  return (
    <>
      <header>
        <Banner tone="training" icon="warning">
          <b>DEMO.</b> {words.lead}
        </Banner>
      </header>
      <main className={styles.main}>
        <Page>
          <Stack measure>
            {fault && <ErrorSummary heading={words.faults} errors={[fault]} />}
            <h1>{words.title}</h1>
            <h2>{words.choose}</h2>
            <Row>
              {people.map(({ pesel, firstName, lastName }) => (
                <form method="post" key={pesel}>
                  {wishInput}
                  <input type="hidden" name="pesel" value={pesel} />
                  <input type="hidden" name="imie" value={firstName} />
                  <input type="hidden" name="nazwisko" value={lastName} />
                  <Button look="secondary">{words.be(`${firstName} ${lastName}`)}</Button>
                </form>
              ))}
            </Row>
            <h2>{words.other}</h2>
            <form method="post" noValidate>
              <Stack>
                {wishInput}
                <TextField name="imie" label={account.firstName} autoComplete="off" error={at("imie")} />
                <TextField name="nazwisko" label={account.lastName} autoComplete="off" />
                <TextField
                  name="pesel"
                  label={words.pesel}
                  hint={words.peselHint}
                  inputMode="numeric"
                  autoComplete="off"
                  width={12}
                  error={at("pesel")}
                />
                <Button>{words.button}</Button>
              </Stack>
            </form>
          </Stack>
        </Page>
      </main>
    </>
  );
}
