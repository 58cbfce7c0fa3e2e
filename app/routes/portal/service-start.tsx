import { serviceWords } from "#app/i18n/service-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Button, LinkButton } from "#app/ui/html/button.tsx";
import { Card } from "#app/ui/html/card.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { Text } from "#app/ui/html/text.tsx";
import type { Beginning } from "./find-beginning.ts";

interface ServiceStartProps {
  /** Minutes that the form takes. */
  readonly minutes: number;
  /** What is known of the reader; null while nobody has signed in. */
  readonly beginning: Beginning | null;
}

/** Where the online form begins, or where her draft of it goes on: the first thing below the title. */
export function ServiceStart({ minutes, beginning }: ServiceStartProps) {
  const words = serviceWords[useLanguage()];
  const draft = beginning?.draft;
  if (draft) {
    return (
      <Card>
        <Stack gap="small">
          <p>
            <LinkButton href={draft.href}>{words.goOn}</LinkButton>
          </p>
          <p>{words.goOnAbout(draft.saved)}</p>
        </Stack>
      </Card>
    );
  }
  return (
    <Card>
      <form method="post">
        <Stack gap="small">
          <p>
            <Button>{words.start}</Button>
          </p>
          <p>{words.startAbout(minutes)}</p>
          <Text tone="meta">{beginning ? words.startSignedIn : words.startSignIn}</Text>
        </Stack>
      </form>
    </Card>
  );
}
