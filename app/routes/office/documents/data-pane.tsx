import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Radios } from "#app/ui/html/choices.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { Pane } from "#app/ui/html/panes.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { TextArea } from "#app/ui/html/text-area.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";
import { ApprovalTrail } from "./approval-trail.tsx";
import type { Place } from "./editor-head.tsx";
import { EnclosureList } from "./enclosure-list.tsx";
import type { EditorView } from "./view-editor.ts";

interface DataPaneProps {
  view: EditorView;
  place: Place;
  /** As typed, when a save was refused. */
  typed?: Readonly<Record<string, string>>;
  /** Fields can be typed in. */
  isWriting: boolean;
  /** What this person may do with the letter now. */
  children?: ReactNode;
}

/** What the letter takes from the case, what the clerk types, who approves, and how much time is left. */
export function DataPane({ view, place, typed, isWriting, children }: DataPaneProps) {
  const { facts, typed: fields, filled, due } = view;
  return (
    <Pane
      head={
        <h2>
          Dane pisma{" "}
          <Text tone="meta" as="span">
            {filled.done} z&nbsp;{filled.all}
          </Text>
        </h2>
      }
    >
      <Stack>
        {children}
        {isWriting && fields.length > 0 && (
          <Stack>
            {fields.map((field) => (
              <TypedField
                field={field}
                value={typed?.[`pole.${field.name}`] ?? field.value}
                isMissing={view.blanks.includes(field.label)}
                key={field.name}
              />
            ))}
          </Stack>
        )}
        <section aria-labelledby="ze-sprawy">
          <h3 id="ze-sprawy">Ze sprawy</h3>
          <SummaryList look="facts" rows={facts} />
        </section>
        <Enclosures view={view} place={place} />
        <ApprovalTrail view={view} />
        {due && (
          <Notice tone={due.isLate ? "danger" : "info"} title={`Termin sprawy: ${due.when}`}>
            <p>
              {due.away}.{" "}
              {due.isLate ? (
                <>Jeśli strona nie&nbsp;zna nowego terminu, zawiadom ją (art.&nbsp;36 KPA).</>
              ) : (
                <>Zostaw co&nbsp;najmniej 3&nbsp;dni na akceptację i&nbsp;podpis.</>
              )}
            </p>
          </Notice>
        )}
      </Stack>
    </Pane>
  );
}

/** The files that go with the letter, and, for whoever writes it, the way to change them. */
function Enclosures({ view, place: { office, mark } }: Pick<DataPaneProps, "view" | "place">) {
  const { enclosures, steps, documentId } = view;
  const mayChange = steps.includes("save");
  if (enclosures.length === 0 && !mayChange) return null;
  return (
    <section aria-labelledby="zalaczniki">
      <h3 id="zalaczniki">Załączniki</h3>
      {enclosures.length > 0 ? (
        <EnclosureList enclosures={enclosures} office={office} />
      ) : (
        <Text tone="meta">Pismo nie&nbsp;ma załączników.</Text>
      )}
      {mayChange && (
        <LinkButton look="quiet" href={paths.documentStep(office, mark, documentId, "zalaczniki")}>
          {enclosures.length > 0 ? "Dołącz albo zdejmij pliki" : "Dołącz pliki"}
        </LinkButton>
      )}
    </section>
  );
}

type Field = EditorView["typed"][number];

function TypedField({ field, value, isMissing }: { field: Field; value: string; isMissing: boolean }) {
  const name = `pole.${field.name}`;
  const after = isMissing ? <Text tone="meta">Puste: w&nbsp;piśmie stoi [{field.label}]</Text> : undefined;
  const shared = { name, label: field.label, optional: !field.isRequired, after };
  if (field.choices) return <Radios {...shared} choices={field.choices} defaultValue={value} />;
  if (field.kind === "date") return <TextField {...shared} type="date" defaultValue={value} />;
  if (field.kind === "money") {
    return <TextField {...shared} inputMode="decimal" defaultValue={value} width={12} unit="zł" />;
  }
  return (
    <TextArea
      {...shared}
      hint={field.isList ? "Każda pozycja w\u00a0osobnym wierszu" : undefined}
      defaultValue={value}
      rows={field.isList ? 4 : 2}
    />
  );
}
