import { FileField } from "#app/ui/html/file-field.tsx";
import { scanFields } from "./scan-fields.ts";

interface ScanFieldProps {
  label: string;
  hint: string;
  error?: string;
  /** What had been typed: names the scan that is stored already. */
  typed: Readonly<Record<string, string>>;
}

/** A scan to add; one that is stored already goes on with the form, unless another replaces it. */
export function ScanField({ label, hint, error, typed }: ScanFieldProps) {
  const kept = typed[scanFields.kept];
  const name = typed[scanFields.name];
  return (
    <FileField
      name={scanFields.file}
      label={label}
      hint={hint}
      error={error}
      optional
      accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff,.txt"
      stored={
        kept && (
          <p>
            <input type="hidden" name={scanFields.kept} value={kept} />
            <input type="hidden" name={scanFields.name} value={name} />
            Skan jest już zapisany: {name}
          </p>
        )
      }
    />
  );
}
