import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";
import { type Status, StatusShape } from "./status-shape.tsx";
import styles from "./timeline.module.css";

interface TimelineEvent {
  /** The day in words: "18 listopada", "najpóźniej 14 grudnia". */
  when: ReactNode;
  /** ISO date or instant for machines; absent when the day is only foreseen. */
  datetime?: string;
  /** The event in one plain sentence. */
  title: ReactNode;
  /** Draft stands for what is still to come. */
  status: Status;
  /** An icon in the status's colour instead of its shape, e.g. a clock for an extension. */
  icon?: IconName;
  /** More sentences, documents, law in `<Details>`. */
  children?: ReactNode;
}

/** What happened, newest first, or what will happen, in order. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className={styles.timeline}>
      {events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events are never reordered
        <li className={classes(styles.event, event.status === "draft" && styles.ahead)} key={index}>
          <span className={classes(styles.shape, event.icon && styles[event.status])}>
            {event.icon ? <Icon name={event.icon} /> : <StatusShape status={event.status} />}
          </span>
          {event.datetime ? (
            <time className={styles.when} dateTime={event.datetime}>
              {event.when}
            </time>
          ) : (
            <span className={styles.when}>{event.when}</span>
          )}
          <div>
            <b>{event.title}</b> {event.children}
          </div>
        </li>
      ))}
    </ol>
  );
}
