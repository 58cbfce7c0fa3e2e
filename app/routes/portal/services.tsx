import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readPreferences } from "#app/http/preferences.ts";
import { serviceWords } from "#app/i18n/service-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Breadcrumbs } from "#app/ui/html/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { SearchForm } from "#app/ui/html/search-form.tsx";
import { Tiles } from "#app/ui/html/tiles.tsx";
import { listServices, searchServices } from "#tenants/portal/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { viewOffice } from "./office-view.ts";
import { pageTitle } from "./page-title.ts";
import type { PortalHandle } from "./places.tsx";
import { requireOffice } from "./require-office.ts";
import { putOnlineFirst, viewService } from "./service-view.ts";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => serviceWords[language].title);

export const handle: PortalHandle = {
  way: ({ office }: { office: { slug: string; name: string } }, language) => (
    <Breadcrumbs
      trail={[
        { label: nbsp(office.name), href: paths.office(office.slug) },
        { label: serviceWords[language].title },
      ]}
    />
  ),
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const office = viewOffice(await requireOffice(params.office));
  const { language } = readPreferences(request);
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim();
  const found = query ? searchServices(office.kind, query) : putOnlineFirst(listServices(office.kind));
  return { office, query, services: found.map((service) => viewService(service, office.slug, language)) };
}

/** All that an office settles, or what was found among it. */
export default function Services() {
  const { office, query, services } = useLoaderData<typeof loader>();
  const words = serviceWords[useLanguage()];
  return (
    <Stack measure>
      <h1>{words.title}</h1>
      <SearchForm
        action={paths.services(office.slug)}
        name="q"
        label={words.searchLabel}
        button={words.search}
        defaultValue={query}
      />
      {query && <h2>{words.found(query)}</h2>}
      {services.length > 0 ? (
        <Tiles tiles={services} />
      ) : (
        <EmptyState title={words.none}>
          <p>{words.noneNext}</p>
        </EmptyState>
      )}
      {query && (
        <p>
          <a href={paths.services(office.slug)}>{words.all}</a>
        </p>
      )}
    </Stack>
  );
}
