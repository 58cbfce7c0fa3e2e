import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { readText } from "#app/http/read-form.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { statusWords } from "#app/i18n/status-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { NowNextLatest } from "#app/ui/html/now-next-latest.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { lookUpStatus } from "./look-up-status.ts";
import { pageTitle } from "./page-title.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => statusWords[language].title);

/** Looks a case up by what stands on its receipt; by POST, so that the code stays out of addresses and logs. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const number = readText(form, "numer");
  const { language } = readPreferences(request);
  const found = await lookUpStatus({
    number,
    code: readText(form, "kod"),
    address: context.visitorAddress,
    language,
  });
  if (found.done) return data({ number, fault: null, status: found.value });
  const fault =
    found.refusal === "too-many-attempts"
      ? sayRefusal({ ...found, refusal: found.refusal }, language)
      : statusWords[language].unknown;
  return data({ number, fault, status: null }, { status: 422 });
}

/** Where a case stands, for who holds the receipt and no account. */
export default function Status() {
  const answer = useActionData<typeof action>();
  const words = statusWords[useLanguage()];
  const status = answer?.status;
  return (
    <Stack>
      {answer?.fault && <ErrorSummary heading={words.wrong} errors={[{ id: "numer", text: answer.fault }]} />}
      <h1>{words.title}</h1>
      {status && (
        <Stack gap="small">
          <h2>{status.title}</h2>
          <Row tight>
            <SpineLabel mark={status.mark} />
            <StatusTag status={status.status}>{status.word}</StatusTag>
            <Text as="span" tone="meta">
              {status.filed}
            </Text>
          </Row>
          <NowNextLatest
            label={words.state}
            now={{ heading: words.now, ...status.now }}
            next={{ heading: words.next, ...status.next }}
            latest={{ heading: words.latest, ...status.latest }}
          />
          <Text tone="meta">
            <a href={paths.resident()}>{words.signInForMore}</a>
          </Text>
        </Stack>
      )}
      <Stack measure>
        <Text tone="lead">{words.lead}</Text>
        <form method="post" noValidate>
          <Stack>
            <TextField
              name="numer"
              label={words.number}
              hint={words.numberHint}
              defaultValue={answer?.number}
              autoComplete="off"
              spellCheck={false}
              error={answer?.fault}
            />
            <TextField
              name="kod"
              label={words.code}
              hint={words.codeHint}
              autoComplete="off"
              spellCheck={false}
            />
            <Button>{words.check}</Button>
          </Stack>
        </form>
      </Stack>
    </Stack>
  );
}
