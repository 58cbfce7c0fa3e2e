import type { PartDifference } from "#tenants/documents/index.ts";
import styles from "./differences.module.css";
import { partLabels } from "./part-labels.ts";

const words = { added: "dopisane", removed: "usunięte" } as const;

/** What changed between two versions, part by part; a word says it beside the colour. */
export function Differences({ differences }: { differences: readonly PartDifference[] }) {
  return (
    <>
      {differences.map(({ part, paragraphs }) => (
        <section className={styles.part} key={part}>
          <h2>{partLabels[part]}</h2>
          {paragraphs.map(({ change, text }, index) => {
            if (change === "kept") {
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are drawn once, in their own order
              return <p key={index}>{text}</p>;
            }
            const Element = change === "added" ? "ins" : "del";
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are drawn once, in their own order
              <p className={styles[change]} key={index}>
                <span className={styles.word}>{words[change]}</span> <Element>{text}</Element>
              </p>
            );
          })}
        </section>
      ))}
    </>
  );
}
