import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { requireCountyAdmin } from "#app/http/require-county-admin.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { inCounty } from "#db/scope.ts";
import { surveyStaff } from "#tenants/people/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { CountyFrame } from "./county-frame.tsx";
import { OfficeFacts } from "./office-facts.tsx";
import { requireCountyOffice } from "./require-county-office.ts";
import { viewOfficeFacts } from "./view-office-facts.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "Urząd"} – E-Powiat Częstochowski` },
];

/** One office as the county sees it: its data and who administers it; no letters, no cases. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCountyAdmin(request);
  return inCounty(async (tx) => {
    const { office, isFounded } = await requireCountyOffice(tx, params.office);
    if (!isFounded) throw redirect(paths.founding(office.slug));
    const administrators = (await surveyStaff(tx)).get(office.tenantId)?.administrators ?? [];
    return { slug: office.slug, name: office.displayName, facts: viewOfficeFacts(office), administrators };
  });
}

export default function CountyOfficePage() {
  const { slug, name, facts, administrators } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return (
    <CountyFrame heading={name}>
      {search.has("zaproszono") && (
        <Notice tone="success" title="Administrator powołany" isAnnounced>
          {nbsp("Wysyłamy zaproszenie: jak ustawić hasło albo, jeśli ma już hasło, gdzie się zalogować.")}
        </Notice>
      )}
      {administrators.length > 0 ? (
        <p>
          {administrators.length === 1 ? "Administrator" : "Administratorzy"}: {administrators.join(", ")}
        </p>
      ) : (
        <Stack>
          <Notice tone="warning" title="Ten urząd nie ma administratora">
            Nikt nie może w&nbsp;nim nikogo zatrudnić ani nadać uprawnień.
          </Notice>
          <Row>
            <LinkButton href={paths.administrator(slug)}>Powołaj administratora</LinkButton>
          </Row>
        </Stack>
      )}
      <OfficeFacts facts={facts} />
      <p>
        <a href={paths.office(slug)}>Zobacz stronę urzędu w&nbsp;portalu</a>
      </p>
    </CountyFrame>
  );
}
