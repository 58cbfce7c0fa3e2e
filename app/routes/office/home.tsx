import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { returnPath } from "#app/http/safe-return.ts";
import { readSession } from "#app/http/session.ts";
import { paths } from "#app/paths.ts";
import { Tiles } from "#app/ui/html/tiles.tsx";
import { asPublic } from "#db/scope.ts";
import { listOffices } from "#tenants/offices/index.ts";
import { DoorFrame } from "./door-frame.tsx";

export const meta: MetaFunction = () => [{ title: "Twoje urzędy – E-Powiat Częstochowski" }];

/** Leads to the office where the person works; one who works in several chooses. */
export async function loader({ request }: LoaderFunctionArgs) {
  const session = await readSession(request);
  if (session?.kind !== "staff") throw redirect(paths.officeSignIn(returnPath(request)));
  const [only, ...others] = session.officers;
  if (only && others.length === 0) throw redirect(paths.worklist(only.office));
  if (!only && session.countyRoles.has("county-admin")) throw redirect(paths.county());
  const names = new Map((await asPublic(listOffices)).map((office) => [office.slug, office.officeName.text]));
  return {
    offices: session.officers.map(({ office, position }) => ({
      office,
      name: names.get(office) ?? office,
      position,
    })),
  };
}

export default function Offices() {
  const { offices } = useLoaderData<typeof loader>();
  return (
    <DoorFrame>
      <h1>{offices.length > 0 ? "Gdzie dziś pracujesz?" : "Nie pracujesz w żadnym urzędzie"}</h1>
      {offices.length > 0 ? (
        <Tiles
          tiles={offices.map(({ office, name, position }) => ({
            href: paths.worklist(office),
            label: name,
            icon: "office",
            note: position,
          }))}
        />
      ) : (
        <p>Konto jest, ale żaden urząd Cię jeszcze nie zatrudnił. Poproś administratora swojego urzędu.</p>
      )}
    </DoorFrame>
  );
}
