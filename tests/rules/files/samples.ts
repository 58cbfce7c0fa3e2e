/** The smallest contents that each program would still call its own. */

const ascii = (text: string) => Buffer.from(text, "latin1");

/** An archive with these entries, stored without compression. */
function zip(entries: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(entries).map(([name, text]) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(text.length, 18);
    header.writeUInt32LE(text.length, 22);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, ascii(name), ascii(text)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([...parts, end]);
}

const contentTypes = (part: string, type: string) =>
  zip({
    "[Content_Types].xml": `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    [part]: "<x/>",
  });
const openDocument = (kind: string) => zip({ mimetype: `application/vnd.oasis.opendocument.${kind}` });

export const samples = {
  pdf: ascii("%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF"),
  png: Buffer.from(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c626000000000050001a5f645400000000049454e44ae426082",
    "hex",
  ),
  jpg: Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"),
  tif: Buffer.from("49492a0008000000000000000000", "hex"),
  rtf: ascii("{\\rtf1\\ansi Wniosek}"),
  txt: Buffer.from("Proszę o zezwolenie na usunięcie lipy.\r\n", "utf8"),
  zip: zip({ "a.txt": "a" }),
  docx: contentTypes("word/document.xml", "wordprocessingml.document"),
  xlsx: contentTypes("xl/workbook.xml", "spreadsheetml.sheet"),
  odt: openDocument("text"),
  ods: openDocument("spreadsheet"),
};
