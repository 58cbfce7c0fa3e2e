/** Reads an amount in złoty ("150", "1 250,50", "150,00 zł") as grosze; nothing for what isn't one. */
export function readAmount(text: string): number | undefined {
  const bare = text.replace(/\s|zł$/g, "");
  const read = /^(\d{1,7})(?:[.,](\d{2}))?$/.exec(bare);
  return read ? Number(read[1]) * 100 + Number(read[2] ?? 0) : undefined;
}

/** Writes grosze as złoty: "1 250,50 zł". */
export function showAmount(grosze: number): string {
  const amount = (grosze / 100).toLocaleString("pl", { minimumFractionDigits: 2, useGrouping: "always" });
  return `${amount}\u00a0zł`;
}
