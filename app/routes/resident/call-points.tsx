import { caseWords } from "#app/i18n/case-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";
import { Stack } from "#app/ui/html/layout.tsx";

interface CallPointsProps {
  readonly points: readonly string[];
  readonly level: 2 | 3;
  readonly isAnswered?: boolean;
}

/** What a call to supplement asks for, in the clerk's Polish words; nothing at all without points. */
export function CallPoints({ points, level, isAnswered = false }: CallPointsProps) {
  const words = caseWords[useLanguage()].letter;
  const Heading = `h${level}` as const;
  if (points.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading>{isAnswered ? words.pointsAnswered : words.points}</Heading>
      <ul lang="pl">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Stack>
  );
}
