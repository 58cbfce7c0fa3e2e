import type { ReactNode } from "react";
import styles from "./field.module.css";
import { FieldFrame, type FieldProps, wireField } from "./field.tsx";

interface FileFieldProps extends FieldProps {
  /** Accepted types, e.g. ".pdf,.jpg,image/*"; the server checks the content anyway. */
  accept?: string;
  multiple?: boolean;
  /** Files already stored, with their own links and remove buttons: an error never loses a file. */
  stored?: ReactNode;
}

/** A native file input; its form must be `multipart/form-data`. */
export function FileField(props: FileFieldProps) {
  const { accept, multiple, stored } = props;
  // A file input doesn't take aria-required (ARIA in HTML); the label says what is optional.
  const { "aria-required": _, ...control } = wireField(props).control;
  return (
    <FieldFrame field={props}>
      {stored}
      <div className={styles.drop}>
        <input type="file" {...control} accept={accept} multiple={multiple} />
      </div>
    </FieldFrame>
  );
}
