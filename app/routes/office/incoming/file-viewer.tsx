import { formatFileSize } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/html/button.tsx";
import { EmptyState } from "#app/ui/html/empty-state.tsx";
import styles from "./file-viewer.module.css";

/** A file as the viewer needs it. */
export interface ViewedFile {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

const pictures = ["image/jpeg", "image/png"];

/** Shows a scan beside its data: a PDF in the browser's own viewer, a picture as it is, anything else to save. */
export function FileViewer({ office, file }: { office: string; file: ViewedFile }) {
  const address = paths.file(office, file.fileId);
  if (file.mediaType === "application/pdf") {
    return (
      <iframe
        className={styles.document}
        src={`${address}?podglad#navpanes=0&view=FitH`}
        title={`Podgląd: ${file.name}`}
      />
    );
  }
  if (pictures.includes(file.mediaType)) {
    return (
      <div className={styles.desk}>
        <img className={styles.picture} src={address} alt={`Odwzorowanie: ${file.name}`} />
      </div>
    );
  }
  return (
    <div className={styles.desk}>
      <EmptyState title="Tego pliku przeglądarka nie pokaże">
        <p>
          <LinkButton look="secondary" icon="download" href={address}>
            {file.name}, {formatFileSize(file.sizeBytes, "pl")}
          </LinkButton>
        </p>
      </EmptyState>
    </div>
  );
}
