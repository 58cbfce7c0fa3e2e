import { Text } from "#app/ui/html/text.tsx";
import { Timeline } from "#app/ui/html/timeline.tsx";
import type { ItemView } from "./view-item.ts";

/** Every assignment the item ever had: whose, by whom, with what instructions, and how it ended. */
export function ItemAssignments({ assignments }: Pick<ItemView, "assignments">) {
  if (assignments.length === 0) return null;
  return (
    <section>
      <h2>Dekretacje</h2>
      <Timeline
        events={assignments.map((given) => ({
          when: given.when,
          datetime: given.at,
          status: given.status,
          title: `${given.from} → ${given.to}`,
          children: (
            <>
              <Text tone="muted" as="span">
                ({given.isLead ? "" : "współpraca, "}
                {given.label})
              </Text>
              {given.instructions && <p>{given.instructions}</p>}
              {given.dueOn && <p>Termin: {given.dueOn}</p>}
              {given.returnReason && <p>Powód zwrotu: {given.returnReason}</p>}
            </>
          ),
        }))}
      />
    </section>
  );
}
