import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Row, Stack } from "#app/ui/html/layout.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { useKeyHints } from "../shortcuts/use-key-hints.ts";
import type { ItemView } from "./view-item.ts";
import { WithdrawButton } from "./withdraw-button.tsx";

/** Number and title of an item, and what to do with it next; the likeliest step is the one primary button. */
export function ItemHead({ item, office }: { item: ItemView; office: string }) {
  const keys = useKeyHints();
  const steps = listSteps(item, office);
  return (
    <Stack gap="small">
      <Row tight>
        <SpineLabel mark={item.rpw} />
        <StatusTag status={item.status}>{item.label}</StatusTag>
      </Row>
      <h1>{item.title}</h1>
      <Row tight>
        {steps.map(({ href, label, key, isAside }, index) => (
          <LinkButton
            look={index === 0 && !isAside ? "primary" : "secondary"}
            href={href}
            shortcut={key && keys(key)}
            key={href}
          >
            {label}
          </LinkButton>
        ))}
        {item.may.withdraw && <WithdrawButton office={office} item={item} />}
        {item.may.label && (
          <LinkButton look="quiet" icon="print" href={paths.label(office, item.itemId)} shortcut={keys("E")}>
            Etykieta
          </LinkButton>
        )}
      </Row>
    </Stack>
  );
}

interface Step {
  readonly href: string;
  readonly label: string;
  readonly key?: string;
  /** Possible, but not what mostly comes next. */
  readonly isAside?: boolean;
}

function listSteps({ itemId, caseMark, may }: ItemView, office: string): Step[] {
  const steps: (Step | false | null)[] = [
    caseMark !== null && { href: paths.case(office, caseMark), label: "Otwórz sprawę", key: "Enter" },
    may.open && { href: paths.caseOpening(office, itemId), label: "Załóż sprawę", key: "Enter" },
    may.open && { href: paths.itemAttachment(office, itemId), label: "Dołącz do sprawy" },
    may.assign && {
      href: paths.assignment(office, itemId),
      label: may.open ? "Przekaż dalej" : "Dekretuj",
      key: "D",
    },
    may.correct && { href: paths.assignment(office, itemId), label: "Popraw dekretację", key: "D" },
    may.leave && { href: paths.withoutCase(office, itemId), label: "Bez sprawy", isAside: true },
    may.correctEntry && {
      href: paths.itemCorrection(office, itemId),
      label: "Popraw wpis",
      isAside: true,
    },
    may.addScan && { href: paths.lateScan(office, itemId), label: "Dodaj skan", isAside: true },
    may.annul && { href: paths.itemAnnulment(office, itemId), label: "Anuluj wpis", isAside: true },
    may.giveBack && { href: paths.itemReturn(office, itemId), label: "Zwróć", isAside: true },
  ];
  return steps.filter((step): step is Step => Boolean(step));
}
