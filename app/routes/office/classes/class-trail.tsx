import { Breadcrumbs } from "#app/ui/html/breadcrumbs.tsx";
import { classAddress } from "./class-address.ts";

/** The way from the main classes down to a branch: each digit of the symbol is a level. */
export function ClassTrail({ symbol, office }: { symbol: string; office: string }) {
  const above = Array.from(symbol.slice(0, -1), (_, level) => symbol.slice(0, level + 1));
  return (
    <Breadcrumbs
      trail={[
        { label: "Wykaz akt", href: classAddress(office, {}) },
        ...above.map((label) => ({ label, href: classAddress(office, { typed: label }) })),
        { label: symbol },
      ]}
    />
  );
}
