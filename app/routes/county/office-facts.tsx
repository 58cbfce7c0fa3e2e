import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Uncertain } from "#app/ui/html/uncertain.tsx";
import type { viewOfficeFacts } from "./view-office-facts.ts";

const mark = "do\u00a0potwierdzenia";

/** The facts, each with its mark where no source confirms it. */
export function OfficeFacts({ facts }: { facts: ReturnType<typeof viewOfficeFacts> }) {
  const sure = ({ text, isVerified }: { text: string; isVerified: boolean }) => (
    <Uncertain isConfirmed={isVerified} mark={mark}>
      {text}
    </Uncertain>
  );
  return (
    <SummaryList
      rows={[
        { label: "Urząd", value: sure(facts.officeName) },
        { label: "Organ", value: sure(facts.organName) },
        { label: "TERYT", value: sure(facts.teryt) },
        ...(facts.remark ? [{ label: "Uwaga w danych", value: facts.remark }] : []),
        { label: "Adres", value: facts.address },
        { label: "Do potwierdzenia", value: facts.unverified },
        { label: "Brakuje", value: facts.missing },
      ]}
    />
  );
}
