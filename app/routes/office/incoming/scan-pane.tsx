import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import type { Refused } from "#app/http/refuse.ts";
import { sayItemRefusal } from "#app/i18n/incoming-refusals.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Details } from "#app/ui/html/details.tsx";
import { FileField } from "#app/ui/html/file-field.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Pane } from "#app/ui/html/panes.tsx";
import { Text } from "#app/ui/html/text.tsx";
import { FileViewer, type ViewedFile } from "./file-viewer.tsx";
import { INTAKE_FORM } from "./intake-form.tsx";
import styles from "./scan-pane.module.css";

interface ScanPaneProps {
  office: string;
  search: URLSearchParams;
  scans: readonly ViewedFile[];
}

/** Middle of the intake screen: the scan at hand, which files go with it, and the way to add more. */
export function ScanPane({ office, search, scans }: ScanPaneProps) {
  const [current] = scans;
  const scanAtHand = current?.fileId;
  // The button that stored the scan is gone with the empty desk; the letter is described at its first field.
  useEffect(() => {
    if (scanAtHand && document.activeElement === document.body) document.getElementById("nadawca")?.focus();
  }, [scanAtHand]);
  return (
    <Pane
      isFlush
      head={
        <>
          <h2>Odwzorowanie</h2>
          {current && (
            <Text tone="meta" as="span">
              {current.name}
            </Text>
          )}
        </>
      }
    >
      <div className={styles.desk}>
        {current && <FileViewer office={office} file={current} />}
        <div className={styles.tray}>
          {scans.length > 0 && <GroupedFiles scans={scans} />}
          {current ? (
            <Details summary="Dodaj następne skany">
              <ScanUpload office={office} search={search} />
            </Details>
          ) : (
            <ScanUpload office={office} search={search} />
          )}
        </div>
      </div>
    </Pane>
  );
}

/** One letter may be several files: those ticked are registered together, the others stay on the pile. */
function GroupedFiles({ scans }: { scans: readonly ViewedFile[] }) {
  return (
    <fieldset className={styles.files}>
      <legend>Pliki tej przesyłki</legend>
      {scans.map((scan, index) => (
        <label className={styles.file} key={scan.fileId}>
          <input
            type="checkbox"
            name="plik"
            value={scan.fileId}
            defaultChecked={index === 0}
            form={INTAKE_FORM}
          />
          {scan.name}
        </label>
      ))}
    </fieldset>
  );
}

function ScanUpload({ office, search }: Pick<ScanPaneProps, "office" | "search">) {
  const upload = useFetcher<Refused<string>>();
  const refused = upload.data;
  return (
    <upload.Form method="post" action={`${paths.scans(office)}?${search}`} encType="multipart/form-data">
      <Stack>
        <FileField
          name="skany"
          label="Dodaj skany"
          hint="Do 10 MB, można kilka naraz, każdy jest zapisywany od razu. Skan to PDF, JPG, PNG albo TIFF; z&nbsp;e-maila i&nbsp;e-Doręczeń także ODT, DOCX i&nbsp;TXT"
          accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff,.odt,.docx,.txt"
          multiple
          error={
            refused?.refusal && upload.state === "idle" && sayItemRefusal(refused.refusal, refused.details)
          }
        />
        <Button look="secondary" aria-disabled={upload.state !== "idle"}>
          {upload.state === "idle" ? "Zapisz skany" : "Zapisuję…"}
        </Button>
      </Stack>
    </upload.Form>
  );
}
