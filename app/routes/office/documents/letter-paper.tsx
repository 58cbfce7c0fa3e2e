import { formatFileSize } from "#app/i18n/format.ts";
import { MergeField, PaperSheet } from "#app/ui/html/paper-sheet.tsx";
import type { Letter, LetterPart } from "#tenants/documents/index.ts";
import styles from "./letter-paper.module.css";
import { markValues } from "./mark-values.ts";

interface LetterPaperProps {
  letter: Letter;
  /** Values shown as chips; none for a letter that is only read. */
  values?: readonly string[];
}

/** A letter as it will lie on paper, in the order the PDF prints it. */
export function LetterPaper({ letter, values = [] }: LetterPaperProps) {
  const { title, mark, parts, enclosures = [] } = letter;
  const say = (part: LetterPart) => <Paragraphs lines={parts[part] ?? []} values={values} />;
  const [operative = "", ...rest] = parts.resolution ?? [];
  const isOperativeWord = rest.length > 0 && !/[.:;]$/.test(operative);
  const hasReasons = parts.factualReasons || parts.legalReasons;
  const hasInstruction = parts.appealInstruction || parts.waiverInstruction || parts.courtInstruction;
  const hasLetterhead = parts.organ || parts.date;
  return (
    <PaperSheet label={`${title}, ${mark}`}>
      {hasLetterhead && (
        <div className={styles.letterhead}>
          <div className={styles.lines}>{say("organ")}</div>
          <div className={styles.lines}>
            {say("date")}
            <p>{mark}</p>
          </div>
        </div>
      )}
      {parts.parties && <div className={styles.addressee}>{say("parties")}</div>}
      <h2 className={styles.title}>{title}</h2>
      {say("legalBasis")}
      {isOperativeWord ? (
        <>
          <p className={styles.operative}>{operative}</p>
          <Paragraphs lines={rest} values={values} />
        </>
      ) : (
        say("resolution")
      )}
      {say("content")}
      {hasReasons && <h3>Uzasadnienie</h3>}
      {say("factualReasons")}
      {say("legalReasons")}
      {hasInstruction && <h3>Pouczenie</h3>}
      {say("appealInstruction")}
      {say("waiverInstruction")}
      {say("courtInstruction")}
      {parts.dataProtection && <h3>Jak przetwarzamy dane osobowe</h3>}
      {say("dataProtection")}
      {parts.signature && <div className={styles.signature}>{say("signature")}</div>}
      {enclosures.length > 0 && (
        <>
          <h3>Załączniki</h3>
          <ol>
            {enclosures.map(({ name, sizeBytes, sha256 }) => (
              <li key={`${name}${sha256}`}>
                {name}, {formatFileSize(sizeBytes, "pl")}
              </li>
            ))}
          </ol>
        </>
      )}
      {parts.recipients && <h3>Otrzymują</h3>}
      <div className={styles.lines}>{say("recipients")}</div>
    </PaperSheet>
  );
}

function Paragraphs({ lines, values }: { lines: readonly string[]; values: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are drawn once, in their own order
        <p key={index}>
          <Marked text={line} values={values} />
        </p>
      ))}
    </>
  );
}

function Marked({ text, values }: { text: string; values: readonly string[] }) {
  return (
    <>
      {markValues(text, values).map(({ text: stretch, role }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches are drawn once, in their own order
        if (role === "plain") return <span key={index}>{stretch}</span>;
        const value = role === "value" ? stretch.replace(/^\[(.*)\]$/, "$1") : undefined;
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches are drawn once, in their own order
        return <MergeField key={index} value={value} missing={stretch.slice(1, -1)} />;
      })}
    </>
  );
}
