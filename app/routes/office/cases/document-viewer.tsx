import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { Pane } from "#app/ui/html/panes.tsx";
import { StatusShape } from "#app/ui/html/status-shape.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { EnclosureList } from "../documents/enclosure-list.tsx";
import { LetterPaper } from "../documents/letter-paper.tsx";
import { FileViewer } from "../incoming/file-viewer.tsx";
import { AnswerSheet } from "./answer-sheet.tsx";
import styles from "./document-viewer.module.css";
import type { DocumentView } from "./view-document.ts";

interface DocumentViewerProps {
  document: DocumentView;
  office: string;
  mark: string;
}

/** One document beside the list: on paper, as a file, or as the answers it was filed with. */
export function DocumentViewer({ document, office, mark }: DocumentViewerProps) {
  const { documentId, title, isOurs, file, enclosures, origin, signature } = document;
  const pdf = isOurs ? paths.documentStep(office, mark, documentId, "pdf") : undefined;
  return (
    <Pane
      isFlush
      head={
        <Row spread>
          <h2>{title}</h2>
          <Row tight>
            {isOurs && (
              <LinkButton look="secondary" icon="sign" href={paths.document(office, mark, documentId)}>
                Otwórz pismo
              </LinkButton>
            )}
            {(pdf || file) && (
              <LinkButton look="quiet" icon="download" href={pdf ?? paths.file(office, file!.fileId)}>
                {pdf ? "PDF" : "Pobierz"}
              </LinkButton>
            )}
          </Row>
        </Row>
      }
      foot={
        (signature || origin || document.withdrawal || enclosures.length > 0) && (
          <Text tone="meta" as="div">
            {enclosures.length > 0 && (
              <section aria-label="Załączniki pisma">
                Załączniki: {enclosures.length}
                <EnclosureList enclosures={enclosures} office={office} />
              </section>
            )}
            {signature && (
              <span className={styles.verdict}>
                <StatusShape status={signature.isValid ? "done" : "late"} />
                {signature.line}, zweryfikowany {signature.checkedOn}: {signature.verdict}
              </span>
            )}
            {signature
              ? document.deliveries.map((delivery) => (
                  <DeliveryLine delivery={delivery} office={office} key={delivery.deliveryId} />
                ))
              : origin}
            {document.withdrawal && <p>{document.withdrawal}</p>}
            {document.resending && (
              <Resending
                whose={document.resending}
                href={paths.documentStep(office, mark, documentId, "ponowna-wysylka")}
              />
            )}
          </Text>
        )
      }
    >
      <Content document={document} office={office} pdf={pdf} />
    </Pane>
  );
}

function DeliveryLine({
  delivery: { line, proofFileId },
  office,
}: Pick<DocumentViewerProps, "office"> & { delivery: DocumentView["deliveries"][number] }) {
  return (
    <p>
      {line}
      {proofFileId && (
        <>
          {" · "}
          <a href={`${paths.file(office, proofFileId)}?podglad`}>skan dowodu</a>
        </>
      )}
    </p>
  );
}

/** What comes next for a letter that came back. */
function Resending({ whose, href }: { whose: "hers" | "registry"; href: string }) {
  return (
    <p>
      {whose === "hers" ? (
        <a href={href}>Wyślij pismo jeszcze raz</a>
      ) : (
        <>
          Pismo czeka w&nbsp;kancelarii na ponowne wysłanie. Jeśli znasz lepszy adres, przekaż go kancelarii.
        </>
      )}
    </p>
  );
}

function Content({ document, office, pdf }: { document: DocumentView; office: string; pdf?: string }) {
  const { isSigned, letter, answers, file, title } = document;
  if (isSigned && pdf)
    return (
      <iframe
        className={styles.file}
        src={`${pdf}#toolbar=0&navpanes=0&view=FitH`}
        title={`Podpisane pismo: ${title}`}
      />
    );
  if (letter) return <LetterPaper letter={letter} />;
  if (answers.length > 0) return <AnswerSheet sections={answers} />;
  if (file) return <FileViewer office={office} file={file} />;
  return (
    <div className={styles.paper}>
      <p>To pismo leży w&nbsp;składzie chronologicznym na papierze, nie ma jego odwzorowania.</p>
    </div>
  );
}
