import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import styles from "./term-line.module.css";

/** A moment on the line: 0 is the day the clock started, 1 the end of the drawing. */
interface Moment {
  at: number;
  label: string;
}

interface TermLineProps {
  /** The whole line in a sentence, for those who listen. */
  title: string;
  /** Label of the start, e.g. "12.10 wpływ". */
  start: string;
  today: Moment;
  due: Moment;
  /** Stretches when the clock stood (KPA art. 35 § 5). */
  pauses?: readonly { from: number; to: number; label?: string }[];
  /** From the first term to the extended one: an outline (KPA art. 36). */
  extension?: { from: number; to: number };
  /** Other days beneath, e.g. "20.11 pierwszy termin". */
  notes?: readonly Moment[];
  /** The arithmetic, beneath the drawing: `<TermSum>`. */
  children?: ReactNode;
}

const percent = (fraction: number) => `${Math.round(Math.min(1, Math.max(0, fraction)) * 1000) / 10}%`;

const anchor = (at: number) => (at < 0.15 ? "start" : at > 0.85 ? "end" : "middle");

/** The statutory clock as one drawing: solid is elapsed, hatched a pause, the flag today, the post the due day. */
export function TermLine({
  title,
  start,
  today,
  due,
  pauses = [],
  extension,
  notes = [],
  children,
}: TermLineProps) {
  const hatch = `hatch${useId().replaceAll(":", "")}`;
  // Near the start or the due day today's word goes beneath, or the labels would overlap.
  const todayBelow = today.at < 0.3 || Math.abs(today.at - due.at) < 0.22;
  const beneath = [
    ...pauses.flatMap((pause) =>
      pause.label ? [{ at: (pause.from + pause.to) / 2, label: pause.label }] : [],
    ),
    ...notes,
  ];
  return (
    <div>
      <svg className={classes(styles.term, todayBelow && styles.tall)} role="img" aria-label={title}>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="1" y1="0" x2="1" y2="6" />
        </pattern>
        <rect className={styles.base} x="0" y="16" width={percent(due.at)} height="9" rx="3" />
        {extension && (
          <rect
            className={styles.extension}
            x={percent(extension.from)}
            y="16"
            width={percent(extension.to - extension.from)}
            height="9"
          />
        )}
        <rect
          className={styles.run}
          x="0"
          y="16"
          width={percent(Math.min(today.at, due.at))}
          height="9"
          rx="3"
        />
        {today.at > due.at && (
          <rect
            className={styles.over}
            x={percent(due.at)}
            y="16"
            width={percent(today.at - due.at)}
            height="9"
          />
        )}
        {pauses.map((pause) => {
          const place = { x: percent(pause.from), y: 16, width: percent(pause.to - pause.from), height: 9 };
          return (
            <g key={pause.from}>
              <rect className={styles.pause} {...place} />
              <rect fill={`url(#${hatch})`} {...place} />
            </g>
          );
        })}
        <line className={styles.due} x1={percent(due.at)} x2={percent(due.at)} y1="11" y2="29" />
        <svg x={percent(today.at)} y="10" overflow="visible" aria-hidden="true">
          <path className={styles.today} d="M0 0v19" />
          <path
            className={styles.flag}
            d="M0 0h8L5.6 3 8 6H0z"
            transform={today.at > 0.9 ? "scale(-1 1)" : undefined}
          />
        </svg>
        <text x="0" y="8">
          {start}
        </text>
        <text
          className={styles.strong}
          x={percent(today.at)}
          y={todayBelow ? 39 : 8}
          textAnchor={anchor(today.at)}
        >
          {today.label}
        </text>
        <text
          className={styles.strong}
          x={percent(due.at)}
          y="8"
          textAnchor={due.at > 0.6 ? "end" : "middle"}
        >
          {due.label}
        </text>
        {!todayBelow &&
          beneath.map((note) => (
            <text
              className={styles.note}
              key={note.label}
              x={percent(note.at)}
              y="39"
              textAnchor={anchor(note.at)}
            >
              {note.label}
            </text>
          ))}
      </svg>
      {children}
    </div>
  );
}

/** The arithmetic of a term, one step a child: `<span>12.10</span> <span>+ 1 miesiąc</span> <b>= 20.11</b>`. */
export function TermSum({ children }: { children: ReactNode }) {
  return <p className={styles.sum}>{children}</p>;
}
