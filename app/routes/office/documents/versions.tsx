import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { formatDateTime } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { Select } from "#app/ui/html/select.tsx";
import { compareVersions } from "#tenants/documents/index.ts";
import { inCase } from "../parts/in-case.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import { StepPage } from "../parts/step-page.tsx";
import { Differences } from "./differences.tsx";
import { openDocument } from "./open-document.ts";

export const meta: MetaFunction = ({ params }) => [{ title: `Różnice między wersjami, ${params.mark}` }];

/** Compares two versions; the last two unless the address names others. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  const { document, versions } = await inCase(officer, params, (tx) => openDocument(tx, params));
  const search = new URL(request.url).searchParams;
  const choose = (name: string, usual: number) =>
    versions.find(({ number }) => number === Number(search.get(name))) ?? versions.at(usual) ?? versions[0]!;
  const [from, to] = [choose("od", -2), choose("do", -1)];
  return {
    title: document.title,
    from: from.number,
    to: to.number,
    versions: versions.map(({ number, authorName, writtenAt }) => ({
      value: String(number),
      label: `${number} · ${authorName}, ${formatDateTime(writtenAt, "pl")}`,
    })),
    differences: compareVersions(from.letter, to.letter),
  };
}

export default function Versions() {
  const { title, from, to, versions, differences } = useLoaderData<typeof loader>();
  const { office = "", mark = "", document = "" } = useParams();
  return (
    <StepPage
      back={{ href: paths.document(office, mark, document), label: "Pismo" }}
      mark={mark}
      heading={`Różnice między wersjami ${from} i\u00a0${to}`}
      subject={<p>{title}</p>}
    >
      <form>
        <Row>
          <Select
            name="od"
            label="Od wersji"
            options={versions}
            defaultValue={String(from)}
            key={`od${from}`}
          />
          <Select name="do" label="Do wersji" options={versions} defaultValue={String(to)} key={`do${to}`} />
          <Button look="secondary">Porównaj</Button>
        </Row>
      </form>
      {differences.length > 0 ? (
        <Differences differences={differences} />
      ) : (
        <EmptyState title="Te wersje brzmią tak samo">
          <p>Różnić mogą się tylko pola, które nie trafiły do tekstu.</p>
        </EmptyState>
      )}
    </StepPage>
  );
}
