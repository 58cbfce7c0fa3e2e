import type { SerializeFrom } from "@remix-run/node";
import { homeWords } from "#app/i18n/home-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Columns, Stack } from "#app/ui/html/layout.tsx";
import { SearchForm } from "#app/ui/html/search-form.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { Tiles } from "#app/ui/html/tiles.tsx";
import type { Matters } from "../resident/list-matters.ts";
import { CaseCard, DraftCard, Moves } from "../resident/matters.tsx";
import type { FinderView } from "./view-finder.ts";

type FinderProps = FinderView & { readonly matters: SerializeFrom<Matters> | null };

/** "Co chcesz załatwić?": what waits for the reader first, then the question, then the tasks people come for. */
export function Finder({ matters, query, places }: FinderProps) {
  const words = homeWords[useLanguage()];
  const Ask = matters?.waits.length ? "h2" : "h1";
  return (
    <Stack gap="large">
      {matters && <Moves waits={matters.waits} level={1} />}
      <Columns aside={<Aside matters={matters} />}>
        <Stack>
          <Ask>{words.ask}</Ask>
          <SearchForm
            action={paths.home()}
            name="q"
            label={words.searchLabel}
            hint={words.searchHint}
            button={words.search}
            defaultValue={query}
          />
          {query.trim() ? <Found places={places} /> : <TopTasks places={places} />}
        </Stack>
      </Columns>
    </Stack>
  );
}

function TopTasks({ places: [first, ...others] }: Pick<FinderProps, "places">) {
  const words = homeWords[useLanguage()];
  if (!first) return null;
  return (
    <>
      <Tiles tiles={first.services} />
      <p>
        <a href={paths.services(first.office.slug)}>
          {words.allServices(first.office.name)} ({first.serviceCount})
        </a>
      </p>
      {others.map(({ office, services, serviceCount }) => (
        <Stack key={office.slug}>
          <h2>{words.inCounty}</h2>
          <Tiles tiles={services.slice(0, 4)} />
          <p>
            <a href={paths.services(office.slug)}>
              {words.allServices(office.name)} ({serviceCount})
            </a>
          </p>
        </Stack>
      ))}
    </>
  );
}

function Found({ places }: Pick<FinderProps, "places">) {
  const words = homeWords[useLanguage()];
  const count = places.reduce((sum, { services }) => sum + services.length, 0);
  return (
    <>
      <h2>{words.found(count)}</h2>
      {count === 0 && <p>{words.foundNothing}</p>}
      {places
        .filter(({ services }) => services.length > 0)
        .map(({ office, services }) => (
          <Stack gap="small" key={office.slug}>
            <h3>{office.name}</h3>
            <Tiles tiles={services} />
          </Stack>
        ))}
      {places.map(({ office, serviceCount }) => (
        <p key={office.slug}>
          <a href={paths.services(office.slug)}>
            {words.allServices(office.name)} ({serviceCount})
          </a>
        </p>
      ))}
    </>
  );
}

function Aside({ matters }: Pick<FinderProps, "matters">) {
  const words = homeWords[useLanguage()];
  return (
    <>
      {matters && <CaseCard cases={matters.cases} />}
      {matters && <DraftCard drafts={matters.drafts} />}
      <Text tone="meta">
        {words.elsewhere} <a href={`${paths.home()}?zmiana=1`}>{words.change}</a>
      </Text>
    </>
  );
}
