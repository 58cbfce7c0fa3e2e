import { TermLine, TermSum } from "#app/ui/html/term-line.tsx";
import type { ClockView } from "./view-clock.ts";

/** The statutory clock of a case with its arithmetic. */
export function ClockLine({ clock }: { clock: ClockView }) {
  const { title, start, todayMark, dueMark, pauses, extension, notes, sum } = clock;
  return (
    <TermLine
      title={title}
      start={start}
      today={todayMark}
      due={dueMark}
      pauses={pauses}
      extension={extension}
      notes={notes}
    >
      <TermSum>
        {sum.map((step, index) =>
          index === sum.length - 1 ? (
            <b key={step}>{step}</b>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same move may stand twice
            <span key={index}>{step} </span>
          ),
        )}
      </TermSum>
    </TermLine>
  );
}
