/** An answer of several lines as it was given: each on a line of its own. */
export function AnswerLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one answer never move
    <div key={index}>{line}</div>
  ));
}
