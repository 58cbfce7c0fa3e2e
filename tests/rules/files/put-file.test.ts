import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sha256Hex } from "#tenants/canonical.ts";
import {
  allowedExtensions,
  getFile,
  isDiskWritable,
  isFilesUnavailable,
  putFile,
} from "#tenants/files/index.ts";
import { samples } from "./samples.ts";

let folder: string;
const before = process.env.EPOWIAT_VAR;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "epowiat-files-"));
  process.env.EPOWIAT_VAR = folder;
});
afterEach(async () => {
  if (before === undefined) delete process.env.EPOWIAT_VAR;
  else process.env.EPOWIAT_VAR = before;
  await rm(folder, { recursive: true });
});

const placeOf = (sha256: string) =>
  path.join(folder, "files", sha256.slice(0, 2), sha256.slice(2, 4), sha256);

it.each(Object.entries(samples))("takes a %s and gives it back unchanged", async (extension, bytes) => {
  const put = await putFile(bytes, `Załącznik.${extension}`);
  const sha256 = sha256Hex(bytes);
  expect(put).toMatchObject({
    done: true,
    value: { sha256, name: `Załącznik.${extension}`, sizeBytes: bytes.length },
  });
  expect(allowedExtensions).toContain(extension);
  const got = await getFile(sha256);
  expect(got.done && Buffer.from(got.value).equals(bytes)).toBe(true);
});

it("keeps the same content once, whole, and leaves nothing half written", async () => {
  const [one, other] = [await putFile(samples.pdf, "a.pdf"), await putFile(samples.pdf, "b.pdf")];
  expect(one.done && other.done && one.value.sha256 === other.value.sha256).toBe(true);
  const entries = await readdir(path.join(folder, "files"), { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([sha256Hex(samples.pdf)]);
});

it("writes the same content from sixteen requests at once without damage", async () => {
  const bytes = Buffer.concat([samples.pdf, Buffer.alloc(500_000, "x")]);
  const put = await Promise.all(Array.from({ length: 16 }, (_, index) => putFile(bytes, `${index}.pdf`)));
  expect(put.every(({ done }) => done)).toBe(true);
  expect(await getFile(sha256Hex(bytes))).toMatchObject({ done: true });
});

it("gives a file without an ending the one of its format", async () => {
  expect(await putFile(samples.pdf, "skan")).toMatchObject({ value: { name: "skan.pdf" } });
  expect(await putFile(samples.jpg, "zdjęcie.JPEG")).toMatchObject({ value: { name: "zdjęcie.JPEG" } });
});

it("takes text in the encodings that Polish programs write", async () => {
  const windows1250 = Buffer.from([0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6]);
  const utf16 = Buffer.from("\ufeffZażółć", "utf16le");
  const likeBitmap = Buffer.from("BMW sprzedałem w maju");
  for (const bytes of [windows1250, utf16, likeBitmap]) {
    expect(await putFile(bytes, "pismo.txt")).toMatchObject({
      done: true,
      value: { mediaType: "text/plain" },
    });
  }
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const html = "<!doctype html><script>alert(1)</script>";
it.each([
  ["rysunek.svg", svg],
  ["rysunek.svg", `<?xml version="1.0"?>${svg}`],
  ["rysunek.png", svg],
  ["strona.html", html],
  ["strona.txt", html],
  ["strona.txt", `\ufeff \n<!-- notatka -->\n${html}`],
  ["notatka.txt", `Dzień dobry\n${"x".repeat(5000)}<ScRiPt>alert(1)</script>`],
  ["strona", html],
  ["program.exe", "MZ\u0000\u0000"],
  ["obraz.gif", `GIF89a${html}`],
  ["dane.txt", "a\u0000b"],
])("refuses %s that a browser or a system would run", async (name, text) => {
  expect(await putFile(Buffer.from(text), name)).toMatchObject({ refusal: "file-type-not-allowed" });
  expect(await readdir(folder)).toEqual([]);
});

it.each([
  ["png", "pdf"],
  ["pdf", "docx"],
  ["docx", "zip"],
  ["zip", "docx"],
  ["odt", "docx"],
  ["png", "exe"],
  ["pdf", "html"],
  ["txt", "pdf"],
] as const)("refuses a %s that calls itself %s", async (content, name) => {
  expect(await putFile(samples[content], `plik.${name}`)).toMatchObject({ refusal: "file-name-mismatch" });
});

it("keeps a page disguised as a PDF a PDF by its headers, whatever its end says", async () => {
  const polyglot = Buffer.concat([samples.pdf, Buffer.from(html)]);
  expect(await putFile(polyglot, "a.pdf")).toMatchObject({ value: { mediaType: "application/pdf" } });
  expect(await putFile(polyglot, "a.html")).toMatchObject({ refusal: "file-name-mismatch" });
});

it("refuses an empty file, and one byte above the limit but not at it", async () => {
  expect(await putFile(new Uint8Array(), "a.pdf")).toMatchObject({ refusal: "file-empty" });
  const limit = samples.pdf.length;
  expect(await putFile(samples.pdf, "a.pdf", limit)).toMatchObject({ done: true });
  expect(await putFile(samples.pdf, "a.pdf", limit - 1)).toMatchObject({ refusal: "file-too-large" });
});

it("stops reading a stream that grows past the limit", async () => {
  let sent = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        sent += 1;
        yield Buffer.alloc(1024, "x");
      }
    })(),
  );
  expect(await putFile(endless, "a.txt", 10 * 1024)).toMatchObject({ refusal: "file-too-large" });
  expect(sent).toBeLessThan(100);
  expect(
    await putFile(Readable.from([samples.pdf.subarray(0, 9), samples.pdf.subarray(9)]), "a.pdf"),
  ).toMatchObject({
    value: { sha256: sha256Hex(samples.pdf) },
  });
});

it("reports a flipped byte and a missing content, and serves neither", async () => {
  const sha256 = sha256Hex(samples.pdf);
  await putFile(Buffer.from("inny plik"), "inny.txt");
  expect(await getFile(sha256)).toEqual({ done: false, refusal: "file-missing" });
  await putFile(samples.pdf, "a.pdf");
  const bytes = await readFile(placeOf(sha256));
  bytes[10]! ^= 1;
  await writeFile(placeOf(sha256), bytes);
  expect(await getFile(sha256)).toEqual({ done: false, refusal: "file-damaged" });
  await putFile(samples.pdf, "a.pdf");
  expect(await getFile(sha256)).toMatchObject({ done: true });
});

it("says clearly that the folder can't be written or read", async () => {
  const file = path.join(folder, "plik");
  await writeFile(file, "");
  process.env.EPOWIAT_VAR = path.join(file, "below");
  await expect(putFile(samples.pdf, "a.pdf")).rejects.toMatchObject({ name: "FilesUnavailable" });
  await expect(getFile(sha256Hex(samples.pdf))).rejects.toMatchObject({ name: "FilesUnavailable" });
});

it("tells a folder that is away from a file that is missing, and doesn't put an empty one in its place", async () => {
  await putFile(samples.pdf, "a.pdf");
  expect(await isDiskWritable()).toBe(true);
  await rename(path.join(folder, "files"), path.join(folder, "away"));
  await isDiskWritable();
  await expect(getFile(sha256Hex(samples.pdf))).rejects.toSatisfy(isFilesUnavailable);
  await rename(path.join(folder, "away"), path.join(folder, "files"));
  expect(await getFile(sha256Hex(samples.pdf))).toMatchObject({ done: true });
});

it("reports a disk on which nothing can be put", async () => {
  expect(await isDiskWritable()).toBe(true);
  process.env.EPOWIAT_VAR = path.join(folder, "nowhere", "below");
  expect(await isDiskWritable()).toBe(false);
});

it("finds a content by nothing but a SHA-256", async () => {
  await expect(getFile("../../etc/passwd")).rejects.toThrow("Not a SHA-256");
});
