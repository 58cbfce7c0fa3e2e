/** A mail as a demo shows it. */
export interface ReadMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** As the header writes it. */
  readonly date: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Reads a mail that this product wrote into a folder (RFC 5322, multipart/alternative): its headers, its text and
 * its HTML. Not for mail from outside.
 */
export function readEml(source: Buffer): ReadMail {
  const { headers, body } = splitPart(source.toString("latin1"));
  const parts = listParts(headers, body);
  return {
    from: decodeWords(headers.get("from") ?? ""),
    to: decodeWords(headers.get("to") ?? ""),
    subject: decodeWords(headers.get("subject") ?? ""),
    date: headers.get("date") ?? "",
    text: parts.get("text/plain") ?? "",
    html: parts.get("text/html") ?? "",
  };
}

function splitPart(source: string) {
  const [head = "", ...rest] = source.split(/\r?\n\r?\n/);
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { headers, body: rest.join("\n\n") };
}

/** Texts of a message by their media type. */
function listParts(headers: ReadonlyMap<string, string>, body: string): Map<string, string> {
  const type = headers.get("content-type") ?? "text/plain";
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (!boundary) {
    return new Map([
      [type.split(";")[0]!.trim(), decodeBody(body, headers.get("content-transfer-encoding"))],
    ]);
  }
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => splitPart(part.replace(/^\r?\n/, "")));
  return new Map(parts.flatMap((part) => [...listParts(part.headers, part.body)]));
}

function decodeBody(body: string, encoding = "7bit"): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  return encoding === "quoted-printable" ? decodeQuoted(body.replace(/=\r?\n/g, "")) : body;
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Words of a header that hold other letters than ASCII (RFC 2047). */
function decodeWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(text, "base64").toString("utf8")
        : decodeQuoted(text.replaceAll("_", " ")),
    );
}
