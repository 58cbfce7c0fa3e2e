import { fileTypeFromBuffer } from "file-type";

/** A format the office accepts, and the endings its files may have; the first is given to a name without one. */
export interface FileType {
  readonly mediaType: string;
  readonly extensions: readonly [string, ...string[]];
}

const text: FileType = { mediaType: "text/plain", extensions: ["txt", "csv"] };
const office = "application/vnd.openxmlformats-officedocument";
const openDocument = "application/vnd.oasis.opendocument";

/**
 * The formats of KRI (Dz.U. 2024 poz. 773), annex 2, that people send and that no browser runs: SVG is left out
 * because it carries scripts, doc, xls and ppt because they carry macros, sound and film because no form asks for
 * them.
 */
const allowed: readonly FileType[] = [
  text,
  { mediaType: "application/pdf", extensions: ["pdf"] },
  { mediaType: "application/rtf", extensions: ["rtf"] },
  { mediaType: "application/zip", extensions: ["zip"] },
  { mediaType: "image/jpeg", extensions: ["jpg", "jpeg"] },
  { mediaType: "image/png", extensions: ["png"] },
  { mediaType: "image/tiff", extensions: ["tif", "tiff"] },
  { mediaType: `${office}.wordprocessingml.document`, extensions: ["docx"] },
  { mediaType: `${office}.spreadsheetml.sheet`, extensions: ["xlsx"] },
  { mediaType: `${office}.presentationml.presentation`, extensions: ["pptx"] },
  { mediaType: `${openDocument}.text`, extensions: ["odt"] },
  { mediaType: `${openDocument}.spreadsheet`, extensions: ["ods"] },
  { mediaType: `${openDocument}.presentation`, extensions: ["odp"] },
];

/** Endings of all accepted formats, for the sentence that names them. */
export const allowedExtensions: readonly string[] = allowed.flatMap(({ extensions }) => extensions);

/**
 * Tells an accepted format by its content, never by its name alone; nothing for any other.
 * @param extension the name's ending: text has no signature, and may begin like one ("BM" is also a bitmap)
 */
export async function detectFileType(bytes: Uint8Array, extension: string): Promise<FileType | undefined> {
  if (text.extensions.includes(extension) && isPlainText(bytes)) return text;
  const detected = await fileTypeFromBuffer(bytes);
  if (detected) return allowed.find(({ mediaType }) => mediaType === detected.mime);
  return isPlainText(bytes) ? text : undefined;
}

/** Tags by which a text would be taken for a page, a picture or a script. */
const markup = /<(!doctype|\?xml|html|head|body|script|style|iframe|object|embed|svg|math)\b/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what makes it text
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;

function isPlainText(bytes: Uint8Array): boolean {
  const content = decode(bytes);
  return !control.test(content) && !markup.test(content);
}

/** UTF-16 with its mark, UTF-8, or else Windows-1250, in which older Polish programs still write. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1250").decode(bytes);
  }
}
