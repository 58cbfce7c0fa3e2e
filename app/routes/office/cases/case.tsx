import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useParams } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { inTenant } from "#db/scope.ts";
import { markOpened } from "#tenants/notices/index.ts";
import { requireCaseReader } from "../parts/require-case-reader.ts";
import styles from "./case.module.css";
import { CaseHead } from "./case-head.tsx";
import { viewCase } from "./view-case.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.mark}, ${data.title}` : "Sprawa" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireCaseReader(request, params);
  return inTenant(officer, async (tx) => {
    const { caseId, ...view } = await viewCase(tx, officer, params);
    await markOpened(tx, caseId);
    return view;
  });
}

export default function Case() {
  const view = useLoaderData<typeof loader>();
  const { office = "", mark = "" } = useParams();
  const here = decodeURI(useLocation().pathname);
  const isAt = (path: string) => decodeURI(path) === here.replace(/\/$/, "");
  const { documents, parties } = view.counts;
  const tabs = [
    { href: paths.case(office, mark), label: "Dokumenty", count: { value: documents } },
    { href: paths.caseLog(office, mark), label: "Metryka" },
    { href: paths.caseClock(office, mark), label: "Terminy" },
    { href: paths.caseParties(office, mark), label: "Strony", count: { value: parties } },
    { href: paths.caseHistory(office, mark), label: "Historia" },
  ];
  return (
    <div className={styles.case}>
      <CaseHead
        view={view}
        office={office}
        tabs={tabs.map((tab) => ({ ...tab, isCurrent: isAt(tab.href) }))}
      />
      <Outlet />
    </div>
  );
}
