const longest = 150;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * A name fit to be shown and downloaded under: no folders, no control characters, nothing that turns the reading
 * direction around ("fdp.exe" shown as "exe.pdf"), no characters that Windows forbids, at most 150 characters with
 * the ending kept. A name of which nothing is left becomes "plik".
 */
export function cleanFileName(name: string): string {
  const last = name.normalize("NFC").replace(invisible, "").split(/[\\/]/).at(-1) ?? "";
  const cleaned = last
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const characters = Array.from(cleaned || "plik");
  if (characters.length <= longest) return characters.join("");
  const ending = fileExtension(cleaned);
  const tail = ending === "" ? "" : `.${ending}`;
  return characters.slice(0, longest - tail.length).join("") + tail;
}

/** The ending of a name in lower case, without its dot; empty when it has none. */
export function fileExtension(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}
