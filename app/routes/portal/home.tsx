import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { preferenceCookie, readPreferences } from "#app/http/preferences.ts";
import { readSession } from "#app/http/session.ts";
import { homeWords } from "#app/i18n/home-words.ts";
import { paths } from "#app/paths.ts";
import { asPublic } from "#db/scope.ts";
import { findOffice, listOffices } from "#tenants/offices/index.ts";
import { listMatters } from "../resident/list-matters.ts";
import { Finder } from "./finder.tsx";
import { OfficeChoice } from "./office-choice.tsx";
import { pageTitle } from "./page-title.ts";
import { viewFinder } from "./view-finder.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => homeWords[language].title);

/** Shows the choice of a gmina, or what can be done in the one that was chosen. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { language, office: slug } = readPreferences(request);
  const url = new URL(request.url);
  const offices = await asPublic(listOffices);
  const chosen = offices.find((office) => office.slug === slug);
  if (!chosen || url.searchParams.has("zmiana")) {
    return {
      offices: offices.map((office) => ({
        slug: office.slug,
        name: office.profile.shortName,
        isCounty: office.identity.kind === "powiat",
      })),
    };
  }
  const session = await readSession(request);
  const matters =
    session?.kind === "resident" ? await listMatters(session.resident.residentId, language) : null;
  return { matters, ...viewFinder({ chosen, offices, query: url.searchParams.get("q") ?? "", language }) };
}

/** Remembers the gmina that was chosen. */
export async function action({ request }: ActionFunctionArgs) {
  const slug = String((await request.formData()).get("urzad"));
  const office = /^[a-z][a-z0-9-]*$/.test(slug) ? await asPublic((tx) => findOffice(tx, slug)) : undefined;
  return redirect(paths.home(), { headers: { "Set-Cookie": preferenceCookie("urzad", office?.slug ?? "") } });
}

export default function Home() {
  const shown = useLoaderData<typeof loader>();
  return shown.offices ? <OfficeChoice offices={shown.offices} /> : <Finder {...shown} />;
}
