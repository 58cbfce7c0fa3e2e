import type { ReactNode } from "react";
import type { Refused } from "#app/http/refuse.ts";
import { sayRefusal } from "#app/i18n/case-work-refusals.ts";
import { Notice } from "#app/ui/html/notice.tsx";

/** Why something wasn't done and what to do next, where the button is. */
export function RefusalNotice({ refused, children }: { refused: Refused<string>; children?: ReactNode }) {
  return (
    <Notice tone="warning" title={sayRefusal(refused.refusal, refused.details)} isAnnounced>
      {children}
    </Notice>
  );
}
