import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { SpineLabel } from "#app/ui/html/spine-label.tsx";
import { StatusTag } from "#app/ui/html/status-tag.tsx";
import { type TabLink, Tabs } from "#app/ui/html/tabs.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { ClockLine } from "../parts/clock-line.tsx";
import styles from "./case.module.css";
import type { CaseView } from "./view-case.ts";

interface CaseHeadProps {
  view: CaseView;
  office: string;
  tabs: readonly TabLink[];
}

/** What a case is, whose move it is and how much time is left, above all its parts. */
export function CaseHead({ view, office, tabs }: CaseHeadProps) {
  const { mark, clock, may, withdrawal } = view;
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <div>
          <Row tight>
            <SpineLabel mark={mark} />
            <StatusTag status={view.status}>{view.word}</StatusTag>
            {withdrawal && <StatusTag status="soon">wniosek wycofany {withdrawal.on}</StatusTag>}
            {withdrawal?.discontinue && may.write && (
              <a href={withdrawal.discontinue}>Zdecyduj o&nbsp;umorzeniu</a>
            )}
            <Text tone="meta" as="span">
              {[
                view.stage,
                `prowadzi ${view.handlerName}`,
                view.substitute && `zastępuje ${view.substitute}`,
                `kat.\u00a0${view.category}`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </Row>
          <h1>{view.title}</h1>
          <Text tone="muted">
            {view.partyName} · {view.unitName}
          </Text>
          {view.todo && (
            <p>
              <b>Do zrobienia:</b> {view.todo}.
            </p>
          )}
        </div>
        {clock && (
          <div className={styles.clock}>
            <p>
              <b className={clock.daysLeft < 0 && clock.state !== "finished" ? styles.late : styles.days}>
                {clock.left}
              </b>{" "}
              {clock.state === "finished" ? "termin był " : clock.daysLeft < 0 ? "termin minął " : "do "}
              {clock.due}
            </p>
            <ClockLine clock={clock} />
          </div>
        )}
      </div>
      <div className={styles.strip}>
        <Tabs label="Części sprawy" tabs={tabs} />
        <Row tight>
          {may.write && (
            <LinkButton
              look={may.mostlyClose ? "secondary" : "primary"}
              icon="add"
              shortcut="N"
              href={paths.newDocument(office, mark)}
            >
              Nowe pismo
            </LinkButton>
          )}
          {may.handOver && (
            <LinkButton look="secondary" icon="people" shortcut="D" href={paths.handler(office, mark)}>
              Zmień prowadzącego
            </LinkButton>
          )}
          {may.close && (
            <LinkButton
              look={may.mostlyClose ? "primary" : "secondary"}
              icon="check"
              href={paths.closure(office, mark)}
            >
              Zakończ…
            </LinkButton>
          )}
        </Row>
      </div>
    </header>
  );
}
