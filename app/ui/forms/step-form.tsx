import type { ReactNode } from "react";
import { Button } from "#app/ui/html/button.tsx";
import { ErrorSummary } from "#app/ui/html/error-summary.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import type { Answer } from "./use-answer.ts";

interface StepFormProps {
  answer: Answer;
  /** What the button does, as a verb. */
  verb: string;
  children?: ReactNode;
}

/** A form that is sent to the page it stands on, with the reason above it when it was refused. */
export function StepForm({ answer, verb, children }: StepFormProps) {
  return (
    <>
      {answer.fault && (
        <ErrorSummary key={answer.fault.text} heading="Jeszcze nie zapisane" errors={[answer.fault]} />
      )}
      <form method="post" noValidate data-submit-by-keys>
        <Stack>
          {children}
          <Button>{verb}</Button>
        </Stack>
      </form>
    </>
  );
}
