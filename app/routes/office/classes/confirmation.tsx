import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { notFound } from "#app/http/not-found.ts";
import { readText } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { Notice } from "#app/ui/html/notice.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { confirmClass, findListedClass } from "#tenants/jrwa/index.ts";
import { mayDo } from "#tenants/people/index.ts";
import { StepPage } from "../parts/step-page.tsx";
import { classAddress } from "./class-address.ts";
import { ConfirmationForm } from "./confirmation-form.tsx";
import { KeeperList } from "./keeper-list.tsx";
import { listKeepers } from "./list-keepers.ts";
import { requireSymbol } from "./require-symbol.ts";
import { viewClass } from "./view-class.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Klasa ${params.class}, wykaz akt` }];

/** Everyone in the office may look; who may not confirm reads there who may. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const symbol = requireSymbol(params);
  return inTenant(officer, async (tx) => {
    const found = await findListedClass(tx, symbol, legalDate(tx.now));
    if (!found) throw notFound();
    const mayConfirm = mayDo(officer, "keep-class-list");
    const keepers = mayConfirm ? [] : await listKeepers(tx);
    return { ...viewClass(found), isGroup: found.isGroup, mayConfirm, keepers };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params);
  const symbol = requireSymbol(params);
  const category = readText(await request.formData(), "kategoria") || undefined;
  const outcome = await inTenant(officer, (tx) =>
    confirmClass(tx, { symbol, on: legalDate(tx.now), category }),
  );
  if (!outcome.done && outcome.refusal === "class-unknown") throw notFound();
  if (!outcome.done) return refuse(outcome);
  return redirect(classAddress(officer.office, { isUnconfirmed: true, confirmed: symbol }));
}

export default function Confirmation() {
  const view = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  const { symbol, title, notes, category, isGroup, reading, isUnconfirmed, mayConfirm, keepers } = view;
  return (
    <StepPage
      back={{ href: classAddress(office, { typed: symbol }), label: "Wykaz akt" }}
      mark={symbol}
      heading={isUnconfirmed && mayConfirm ? "Potwierdź klasę" : "Klasa wykazu akt"}
      subject={<Text tone="lead">{title}</Text>}
    >
      <SummaryList
        look="facts"
        rows={[
          ...(notes ? [{ label: "Uszczegółowienie", value: notes }] : []),
          { label: "Kategoria", value: category ?? (isGroup ? "grupuje inne klasy" : "nieczytelna") },
          { label: "Jak odczytana", value: reading },
        ]}
      />
      {!isUnconfirmed && (
        <Notice tone="success" title="Tej klasy nie trzeba potwierdzać">
          <p>{view.confirmation ?? "Odczytana z\u00a0aktu bez wątpliwości."}</p>
        </Notice>
      )}
      {isUnconfirmed &&
        (mayConfirm ? (
          <ConfirmationForm view={view} office={office} />
        ) : (
          <KeeperList keepers={keepers} symbol={symbol} />
        ))}
    </StepPage>
  );
}
