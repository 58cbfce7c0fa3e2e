import { paths } from "#app/paths.ts";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { Count } from "#app/ui/html/count.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import { Icon } from "#app/ui/html/icon.tsx";
import { Pane } from "#app/ui/html/panes.tsx";
import type { ViewedFile } from "./file-viewer.tsx";
import styles from "./intake-queue.module.css";
import { channelWords } from "./item-words.ts";
import type { QueuedItem } from "./list-queue.ts";

interface IntakeQueueProps {
  office: string;
  scans: readonly ViewedFile[];
  waiting: readonly QueuedItem[];
  registeredToday: readonly QueuedItem[];
}

/** Left of the intake form: scans to register, items that wait for assignment, and what today has brought. */
export function IntakeQueue({ office, scans, waiting, registeredToday }: IntakeQueueProps) {
  const isEmpty = scans.length + waiting.length + registeredToday.length === 0;
  return (
    <Pane isFlush head={<BackLink href={paths.register(office)}>Rejestr wpływów</BackLink>}>
      {scans.length > 0 && (
        <section>
          <h2 className={styles.heading}>
            Do rejestracji <Count value={scans.length} />
          </h2>
          <ol className={styles.list}>
            {scans.map((scan, index) => (
              <li className={styles.scan} aria-current={index === 0 ? "true" : undefined} key={scan.fileId}>
                <Icon name="document" />
                <span className={styles.name}>{scan.name}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Items office={office} heading="Czeka na dekretację" items={waiting} />
      <Items office={office} heading="Zarejestrowane dziś" items={registeredToday} />
      {isEmpty && (
        <div className={styles.empty}>
          <EmptyState title="Dziś jeszcze nic nie wpłynęło">
            <p>Dodaj skany albo wpisz przesyłkę bez skanu.</p>
          </EmptyState>
        </div>
      )}
    </Pane>
  );
}

function Items({
  office,
  heading,
  items,
}: {
  office: string;
  heading: string;
  items: readonly QueuedItem[];
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>
        {heading} <Count value={items.length} />
      </h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.itemId}>
            <a className={styles.item} href={paths.item(office, item.itemId)}>
              <Icon name={channelWords[item.channel].icon} />
              <span className={styles.who}>{item.senderName}</span>
              <span className={styles.time}>{item.time}</span>
              <span className={styles.what}>{item.title}</span>
              <span className={styles.way}>
                {item.rpw} · {channelWords[item.channel].label}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
