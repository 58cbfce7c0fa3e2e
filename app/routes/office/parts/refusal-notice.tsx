import type { ReactNode } from "react";
import type { Refused } from "#app/http/refuse.ts";
import { type CaseWorkRoom, sayWorkRefusal } from "#app/i18n/case-work-refusals.ts";
import { Notice } from "#app/ui/html/notice.tsx";

interface RefusalNoticeProps {
  room: CaseWorkRoom;
  refused: Refused<string>;
  children?: ReactNode;
}

/** Why something wasn't done and what to do next, where the button is. */
export function RefusalNotice({ room, refused, children }: RefusalNoticeProps) {
  return (
    <Notice tone="warning" title={sayWorkRefusal(room, refused.refusal, refused.details)} isAnnounced>
      {children}
    </Notice>
  );
}
