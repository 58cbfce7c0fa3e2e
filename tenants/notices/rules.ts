/**
 * Makes one line of a text that goes into a mail's header: line ends, among them U+2028 and U+2029, and invisible
 * control and format characters become spaces, so that no name can add a header or turn the line around.
 */
export function toOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/**
 * Says whether a text is one mail address and nothing else: no list, no group, no quoted part, no comment.
 * Narrower than RFC 5321 on purpose: what it passes can't be read as two recipients by any server.
 */
export function isOneAddress(text: string): boolean {
  const isShort = text.length <= 254;
  return isShort && /^[^\s"'(),:;<>@[\]\\\p{C}]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(text);
}

/**
 * Makes a link from the product's own origin and a path in it.
 * @param origin `EPOWIAT_ORIGIN`, the only source of links
 */
export function toLink(origin: string, path: string): string {
  const link = new URL(path, origin);
  if (!path.startsWith("/") || link.origin !== new URL(origin).origin)
    throw new Error("Not a path of the product.");
  return link.href;
}

/** Message-ID of a mail: the same however often it is sent, so that a mailbox can tell a duplicate (RFC 5322). */
export function toMessageId(mailId: string, origin: string): string {
  return `<${mailId}@${new URL(origin).hostname}>`;
}
