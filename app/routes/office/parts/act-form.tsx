import { useActionData, useFetcher } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Refused } from "#app/http/refuse.ts";
import type { CaseWorkRoom } from "#app/i18n/case-work-refusals.ts";
import { Stack } from "#app/ui/html/layout.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";

interface ActFormProps {
  /** The noun route that the act is sent to. */
  action: string;
  /** Whose command it runs, hence whose words say a refusal. */
  room: CaseWorkRoom;
  /** Where the refusal's remedy is, e.g. links to what is open; shown inside the notice. */
  remedy?: (refused: Refused<string>) => ReactNode;
  gap?: "small" | "normal";
  children: ReactNode;
}

/**
 * A form that changes something: sent to its own route, which leads on when it is done. A refusal is shown right
 * here and nothing typed is lost; without scripts the route's own page shows it.
 */
export function ActForm({ action, room, remedy, gap = "normal", children }: ActFormProps) {
  const fetcher = useFetcher<Refused<string>>();
  const own = useActionData<Refused<string>>();
  const refused = fetcher.data ?? own;
  return (
    <fetcher.Form method="post" action={action} noValidate aria-busy={fetcher.state !== "idle"}>
      <Stack gap={gap}>
        {refused?.refusal && fetcher.state === "idle" && (
          <RefusalNotice room={room} refused={refused}>
            {remedy?.(refused)}
          </RefusalNotice>
        )}
        {children}
      </Stack>
    </fetcher.Form>
  );
}
