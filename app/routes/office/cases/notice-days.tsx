import { Button } from "#app/ui/html/button.tsx";
import { Stack } from "#app/ui/html/layout.tsx";
import { TextField } from "#app/ui/html/text-field.tsx";

interface NoticeDaysProps {
  notices: { first: string; second: string };
  action: string;
}

/** The days of both notices, from the envelope; from the first the day of the effect is counted. */
export function NoticeDays({ notices, action }: NoticeDaysProps) {
  return (
    <form action={action}>
      <Stack>
        <input type="hidden" name="co" value="uncollected" />
        <TextField
          name="pierwsze"
          type="date"
          label="Dzień pierwszego zawiadomienia"
          defaultValue={notices.first}
          width={12}
        />
        <TextField
          name="drugie"
          type="date"
          label="Dzień drugiego zawiadomienia"
          defaultValue={notices.second}
          width={12}
        />
        <Button>Policz dzień doręczenia</Button>
      </Stack>
    </form>
  );
}
