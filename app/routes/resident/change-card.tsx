import { caseWords } from "#app/i18n/case-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Button } from "#app/ui/html/button.tsx";
import { Card } from "#app/ui/html/card.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import type { ChangeView } from "./change-view.ts";

/** How to add to an open case or withdraw what it began with; on the case's page and on each receipt. */
export function ChangeCard({ change }: { readonly change: ChangeView }) {
  const words = caseWords[useLanguage()].change;
  const { call, letter, withdrawal, note } = change;
  return (
    <Card heading={words.heading}>
      <Stack gap="small">
        {call && (
          <p>
            {words.callNote} <a href={call.href}>{call.title}</a>.
          </p>
        )}
        {letter && (
          <>
            <p>{words.letterNote}</p>
            <form method="post" action={letter}>
              <Button look="secondary">{words.letter}</Button>
            </form>
          </>
        )}
        {withdrawal && (
          <>
            <p>{words.withdrawalNote}</p>
            <form method="post" action={withdrawal}>
              <Button look="quiet">{words.withdrawal}</Button>
            </form>
          </>
        )}
        {note && <Text tone="muted">{words[note]}</Text>}
      </Stack>
    </Card>
  );
}
