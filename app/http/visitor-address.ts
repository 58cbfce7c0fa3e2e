import { isIP } from "node:net";

/**
 * The address that a visitor's guesses are counted under. Whoever has one IPv6 address has a whole /64 of them, so
 * they count as one; what is no address at all, e.g. garbage handed on by a proxy, counts as one visitor too.
 */
export function visitorAddress(ip: string | undefined): string {
  const address = (ip ?? "").replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  const version = isIP(address);
  if (version === 6) return `${groupsOf(address).slice(0, 4).join(":")}::/64`;
  return version === 4 ? address : "unknown";
}

/** The eight groups of an IPv6 address, with those that "::" stands for. */
function groupsOf(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("::");
  const [before, after] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean));
  const gap = tail === undefined ? 0 : 8 - before!.length - after!.length;
  return [...before!, ...Array<string>(Math.max(0, gap)).fill("0"), ...after!].map(
    (group) => group.replace(/^0+(?=.)/, "") || "0",
  );
}
