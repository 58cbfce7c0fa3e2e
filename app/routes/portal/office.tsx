import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { officeWords } from "#app/i18n/office-words.ts";
import { phoneHref } from "#app/i18n/phone-href.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { Card } from "#app/ui/html/card.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { Uncertain } from "#app/ui/html/uncertain.tsx";
import { officeGaps } from "#tenants/offices/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { viewOffice } from "./office-view.ts";
import { pageTitle } from "./page-title.ts";
import { requireOffice } from "./require-office.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, () => data?.displayName ?? "");

export async function loader({ params }: LoaderFunctionArgs) {
  const office = await requireOffice(params.office);
  const { displayName, officeName, organName, profile, identity } = office;
  const unverified = officeGaps(identity, profile).filter(({ kind }) => kind === "unverified");
  return {
    office: viewOffice(office),
    displayName,
    isNameVerified: officeName.isVerified,
    organ: organName,
    localities: profile.localities,
    appeals: profile.higherAuthority,
    facts: {
      phone: profile.phone,
      email: profile.email,
      website: profile.website,
      bipUrl: profile.bipUrl,
      openingHours: profile.openingHours,
      edeliveryAddress: profile.edeliveryAddress,
      epuapBox: profile.epuapBox,
    },
    unverified: unverified.map(({ field }) => field as string),
  };
}

type FactName = keyof ReturnType<typeof useLoaderData<typeof loader>>["facts"];

/** An office's public profile. What nobody has verified is marked; what nobody knows is said to be missing. */
export default function OfficePage() {
  const { office, isNameVerified, organ, facts, localities, appeals, unverified } =
    useLoaderData<typeof loader>();
  const words = officeWords[useLanguage()];
  const mark = words.unverified;
  const isAddressConfirmed = !unverified.includes("street") && !unverified.includes("postcode");
  return (
    <Stack>
      <h1>
        <Uncertain isConfirmed={isNameVerified} mark={mark}>
          {nbsp(office.name)}
        </Uncertain>
      </h1>
      <Row>
        <LinkButton href={paths.services(office.slug)}>{words.allServices}</LinkButton>
        <form method="post" action={paths.officeChoice()}>
          <Button look="secondary" name="urzad" value={office.slug}>
            {words.choose}
          </Button>
        </form>
      </Row>
      <Card>
        <SummaryList
          rows={[
            {
              label: words.organ,
              value: (
                <Uncertain isConfirmed={organ.isVerified} mark={mark}>
                  {organ.text}
                </Uncertain>
              ),
            },
            {
              label: words.address,
              value: (
                <Uncertain isConfirmed={isAddressConfirmed} mark={mark}>
                  {nbsp(office.address)}
                </Uncertain>
              ),
            },
            ...(Object.keys(facts) as FactName[]).map((name) => ({
              label: words[name],
              value: facts[name] ? (
                <Uncertain isConfirmed={!unverified.includes(name)} mark={mark}>
                  <Fact name={name} value={facts[name]} />
                </Uncertain>
              ) : (
                <Text as="span" tone="muted">
                  {words.missing}
                </Text>
              ),
            })),
            { label: words.appeals, value: nbsp(appeals) },
            ...(localities ? [{ label: words.localities, value: localities.join(", ") }] : []),
          ]}
        />
      </Card>
      <Text tone="muted">{words.missingNext}</Text>
    </Stack>
  );
}

function Fact({ name, value }: { name: FactName; value: string }) {
  if (name === "email") return <a href={`mailto:${value}`}>{value}</a>;
  if (name === "phone") return <a href={phoneHref(value)}>{value}</a>;
  return /^https?:\/\//.test(value) ? <a href={value}>{value.replace(/^https?:\/\//, "")}</a> : value;
}
