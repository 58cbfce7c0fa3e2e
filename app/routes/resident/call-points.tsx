import { caseWords } from "#app/i18n/case-words.ts";
import { useLanguage } from "#app/i18n/use-language.ts";

interface CallPointsProps {
  readonly points: readonly string[];
  readonly level: 2 | 3;
}

/** What a call to supplement asks for, in the clerk's Polish words; nothing at all without points. */
export function CallPoints({ points, level }: CallPointsProps) {
  const words = caseWords[useLanguage()].letter;
  const Heading = `h${level}` as const;
  if (points.length === 0) return null;
  return (
    <section>
      <Heading>{words.points}</Heading>
      <ul lang="pl">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
