import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { readDate, readText } from "#app/http/read-form.ts";
import { refuse } from "#app/http/refuse.ts";
import { requireOfficer } from "#app/http/require-officer.ts";
import { requireRight } from "#app/http/require-right.ts";
import { paths } from "#app/paths.ts";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { Button } from "#app/ui/html/button.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { inTenant } from "#db/scope.ts";
import { legalDate } from "#tenants/calendar/index.ts";
import { addClass, type NewClass } from "#tenants/jrwa/index.ts";
import { ActForm } from "../parts/act-form.tsx";
import { classAddress } from "./class-address.ts";

export const meta: MetaFunction = () => [{ title: "Dodaj klasę do wykazu akt" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  requireRight(officer, "keep-class-list");
  return inTenant(officer, async (tx) => ({ today: legalDate(tx.now).toString() }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, params, { carriesPost: true });
  const added = readNewClass(await request.formData());
  if (!added) return refuse({ refusal: "day-missing" });
  const outcome = await inTenant(officer, (tx) => addClass(tx, added));
  if (!outcome.done) return refuse(outcome);
  const typed = added.symbol.slice(0, -1);
  return redirect(classAddress(officer.office, { typed, added: added.symbol }));
}

/** What the form says of a class; nothing without the day from which it holds. */
function readNewClass(form: FormData): NewClass | null {
  const validFrom = readDate(form, "od");
  if (!validFrom) return null;
  return {
    symbol: readText(form, "symbol"),
    category: readText(form, "kategoria") || null,
    title: readText(form, "tytul"),
    notes: readText(form, "opis"),
    validFrom,
  };
}

export default function Addition() {
  const { today } = useLoaderData<typeof loader>();
  const office = useParams().office ?? "";
  return (
    <Panes>
      <Pane
        head={
          <Row>
            <BackLink href={classAddress(office, {})}>Wykaz akt</BackLink>
            <h1>Dodaj klasę</h1>
          </Row>
        }
      >
        <Stack measure>
          <p>
            Nowe zadanie urzędu dostaje wolny symbol pod istniejącą klasą. Klasę, w&nbsp;której są już sprawy,
            zostaw bez podziału (rozporządzenie z&nbsp;18&nbsp;stycznia 2011&nbsp;r., §&nbsp;4).
          </p>
          <ActForm room="jrwa" action={paths.newClass(office)}>
            <TextField
              name="symbol"
              label="Symbol"
              hint="Symbol klasy nadrzędnej i jedna cyfra, np. 6139"
              inputMode="numeric"
              autoFocus
              autoComplete="off"
              width={6}
            />
            <TextField name="tytul" label="Hasło" autoComplete="off" />
            <TextField
              name="kategoria"
              label="Kategoria archiwalna"
              hint="A, B5, BE10, Bc; puste, gdy klasa tylko grupuje inne"
              autoComplete="off"
              width={6}
              optional
            />
            <TextField name="opis" label="Uszczegółowienie" autoComplete="off" optional />
            <TextField name="od" type="date" label="Obowiązuje od" defaultValue={today} width={12} />
            <Button icon="add">Dodaj do wykazu</Button>
          </ActForm>
        </Stack>
      </Pane>
    </Panes>
  );
}
