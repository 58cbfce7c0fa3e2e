import { Details } from "#app/ui/html/details.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Notice } from "#app/ui/html/notice.tsx";
import { SummaryList } from "#app/ui/html/summary-list.tsx";
import type { ChannelExplained } from "#tenants/dispatch/index.ts";

interface ChannelGuardProps {
  addressee: { name: string; address: string; channel: ChannelExplained };
}

/** Which way a letter goes to one addressee, why this one has legal effect, which day counts and what proves it. */
export function ChannelGuard({ addressee: { name, address, channel } }: ChannelGuardProps) {
  return (
    <section aria-label={`Kanał: ${name}`}>
      <Stack gap="small">
        <h2>
          {name}: {channel.name}
        </h2>
        {channel.channel === "paper" && <p>{address || "brak adresu w\u00a0sprawie"}</p>}
        {channel.first && <Notice tone="info" title={channel.first} />}
        <SummaryList
          look="facts"
          rows={[
            { label: "Dlaczego tędy", value: channel.why },
            { label: "Jaki dzień się liczy", value: channel.whatCounts },
            { label: "Co jest dowodem", value: channel.proof },
          ]}
        />
        <Details summary="Podstawa prawna" look="law">
          <p>{channel.article}</p>
        </Details>
      </Stack>
    </section>
  );
}
