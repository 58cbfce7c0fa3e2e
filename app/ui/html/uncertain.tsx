import type { ReactNode } from "react";
import { Text } from "./text.tsx";

interface UncertainProps {
  /** False where no source confirms the value: then the mark stands beside it. */
  isConfirmed: boolean;
  /** "do potwierdzenia". */
  mark: string;
  children: ReactNode;
}

/** A fact of the public data, with the mark of its doubt where there is one. */
export function Uncertain({ isConfirmed, mark, children }: UncertainProps) {
  return (
    <>
      {children}
      {!isConfirmed && (
        <Text as="span" tone="meta">
          {" "}
          ({mark})
        </Text>
      )}
    </>
  );
}
