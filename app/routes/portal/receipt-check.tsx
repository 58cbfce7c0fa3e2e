import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { filingWords } from "#app/i18n/filing-words.ts";
import { sayRefusal } from "#app/i18n/refusals.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Card } from "#app/ui/html/card.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { lookUpReceipt } from "./look-up-receipt.ts";
import { pageTitle } from "./page-title.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => filingWords[language].check.title);

/** Checks a code out of the address, since that is what the QR code of a printed receipt holds. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get("kod") ?? "";
  const { language } = readPreferences(request);
  if (!code) return data({ code, fault: null, found: null });
  const checked = await lookUpReceipt({ code, address: context.visitorAddress, language });
  if (checked.done) return data({ code, fault: null, found: checked.value });
  const fault =
    checked.refusal === "code-malformed"
      ? filingWords[language].check.malformed
      : sayRefusal({ ...checked, refusal: checked.refusal }, language);
  return data({ code, fault, found: null }, { status: 422 });
}

const tones = { authentic: "success", unknown: "warning", altered: "danger" } as const;

/** Tells whether a receipt is an office's own: authentic, unknown or altered, and what each means. */
export default function ReceiptCheck() {
  const { code, fault, found } = useLoaderData<typeof loader>();
  const words = filingWords[useLanguage()].check;
  return (
    <Stack measure>
      {fault && <ErrorSummary heading={words.title} errors={[{ id: "kod", text: fault }]} />}
      <h1>{words.title}</h1>
      {found && (
        <Notice tone={tones[found.result]} title={words[found.result]} isAnnounced>
          {words[`${found.result}Note`]}
        </Notice>
      )}
      {found && "facts" in found && <Facts facts={found.facts} />}
      <Text tone="lead">{words.lead}</Text>
      <form action={paths.receiptCheck()} noValidate>
        <Stack>
          <TextField
            name="kod"
            label={words.code}
            hint={words.codeHint}
            defaultValue={code}
            autoComplete="off"
            spellCheck={false}
            error={fault}
          />
          <Button>{words.button}</Button>
        </Stack>
      </form>
    </Stack>
  );
}

interface FactsProps {
  readonly facts: {
    readonly office: string;
    readonly number: string;
    readonly received: string;
    readonly service: string;
    readonly sender: string;
    readonly hash: string;
    readonly files: readonly { readonly name: string; readonly sha256: string }[];
    readonly key: string;
  };
}

function Facts({ facts }: FactsProps) {
  const words = filingWords[useLanguage()].check;
  return (
    <Card>
      <SummaryList
        rows={[
          { label: words.office, value: facts.office },
          { label: words.number, value: facts.number },
          { label: words.received, value: facts.received },
          { label: words.service, value: facts.service },
          { label: words.sender, value: facts.sender },
          { label: words.hash, value: <code>{facts.hash}</code> },
          ...facts.files.map(({ name, sha256 }) => ({
            label: words.files,
            value: (
              <>
                {name}
                <br />
                <code>{sha256}</code>
              </>
            ),
          })),
          { label: words.key, value: <code>{facts.key}</code> },
        ]}
      />
    </Card>
  );
}
