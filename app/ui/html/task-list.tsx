import type { ReactNode } from "react";
import type { Status } from "./status-shape.tsx";
import { StatusTag } from "./status-tag.tsx";
import styles from "./task-list.module.css";

interface Task {
  label: ReactNode;
  /** Absent while the task can't be started, and for the page one stands on. */
  href?: string;
  hint?: ReactNode;
  status: Status;
  /** The status in a word: "gotowe", "3 błędy", "puste". */
  word: string;
  isCurrent?: boolean;
}

/** Parts of a long form, or steps of a duty, each with its status. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className={styles.tasks}>
      {tasks.map((task, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of tasks is what they are
        <li className={styles.task} key={index} aria-current={task.isCurrent ? "step" : undefined}>
          <div>
            {task.href ? <a href={task.href}>{task.label}</a> : task.label}
            {task.hint && <p className={styles.hint}>{task.hint}</p>}
          </div>
          <StatusTag status={task.status} look="plain">
            {task.word}
          </StatusTag>
        </li>
      ))}
    </ol>
  );
}
