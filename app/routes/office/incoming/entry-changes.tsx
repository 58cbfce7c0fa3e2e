import { Timeline } from "#app/ui/html/timeline.tsx";
import type { EntryChangeView } from "./entry-words.ts";

/** What became of the entry since it was made: every old word stays beside the new one. */
export function EntryChanges({ changes }: { changes: readonly EntryChangeView[] }) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>Zmiany we wpisie</h2>
      <Timeline
        events={changes.map(({ what, isAnnulment, who, at, when, fields }) => ({
          when,
          datetime: at,
          status: isAnnulment ? "no" : "done",
          title: `${what}: ${who}`,
          children: fields.map(({ label, was, is }) => (
            <p key={label}>
              {label}: <s>{was}</s> → {is}
            </p>
          )),
        }))}
      />
    </section>
  );
}
