import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { sha256Hex } from "#tenants/canonical.ts";
import { openBucket } from "#tenants/files/bucket.ts";
import { keyOf } from "#tenants/files/disk.ts";
import { getFile, isDiskWritable, isFilesUnavailable, putFile } from "#tenants/files/index.ts";
import { startS3, type TestS3 } from "../../support/s3.ts";
import { samples } from "./samples.ts";

const names = ["S3_BUCKET", "S3_REGION", "S3_ENDPOINT", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"];
const sha256 = sha256Hex(samples.pdf);
let s3: TestS3;

beforeAll(async () => {
  s3 = await startS3();
});
afterAll(() => s3.stop());
beforeEach(() => {
  Object.assign(process.env, s3.variables);
});
afterEach(() => {
  for (const name of names) delete process.env[name];
});

/** The service's bucket itself, or the same elsewhere. */
function bucketAt(endpoint: string, patienceMs?: number) {
  const { S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = s3.variables;
  const settings = {
    bucket: S3_BUCKET!,
    region: S3_REGION!,
    endpoint,
    accessKeyId: S3_ACCESS_KEY_ID!,
    secretAccessKey: S3_SECRET_ACCESS_KEY!,
  };
  return openBucket(settings, patienceMs);
}

it("keeps a content in the bucket, whoever puts it and however often", async () => {
  expect(await getFile(sha256)).toEqual({ done: false, refusal: "file-missing" });
  expect(await putFile(samples.pdf, "a.pdf")).toMatchObject({ done: true, value: { sha256 } });
  expect(await putFile(samples.pdf, "b.pdf")).toMatchObject({ done: true, value: { sha256 } });
  const found = await getFile(sha256);
  expect(found.done && Buffer.compare(found.value, samples.pdf)).toBe(0);
  expect(await isDiskWritable()).toBe(true);
});

it("keeps a file of 10 MB whole", async () => {
  const large = Buffer.alloc(10 * 1024 * 1024, "zażółć ");
  expect(await putFile(large, "a.txt")).toMatchObject({ done: true });
  const found = await getFile(sha256Hex(large));
  expect(found.done && Buffer.compare(found.value, large)).toBe(0);
});

it("reports a content that isn't what it was, and repairs it when it is put again", async () => {
  await bucketAt(s3.endpoint).put(keyOf(sha256), Buffer.from("coś innego"));
  expect(await getFile(sha256)).toEqual({ done: false, refusal: "file-damaged" });
  await putFile(samples.pdf, "a.pdf");
  expect(await getFile(sha256)).toMatchObject({ done: true });
});

it.each([
  ["the bucket isn't there", { S3_BUCKET: "nie-ma-takiego" }],
  ["the key isn't known", { S3_ACCESS_KEY_ID: "obcy" }],
  ["the service doesn't answer", { S3_ENDPOINT: "http://127.0.0.1:1" }],
])("says that the disk can't be used when %s", async (_name, change) => {
  Object.assign(process.env, change);
  expect(await isDiskWritable()).toBe(false);
  await expect(putFile(samples.pdf, "a.pdf")).rejects.toSatisfy(isFilesUnavailable);
  await expect(getFile(sha256)).rejects.toSatisfy(isFilesUnavailable);
});

it("doesn't wait for ever for a service that falls silent", async () => {
  const silent = createServer(() => undefined);
  const port = await listen(silent);
  const disk = bucketAt(`http://127.0.0.1:${port}`, 200);
  await expect(disk.read(keyOf(sha256))).rejects.toSatisfy(isFilesUnavailable);
  await expect(disk.put(keyOf(sha256), samples.pdf)).rejects.toSatisfy(isFilesUnavailable);
  silent.close();
});

it("hands out nothing of a content whose way was cut, and takes it whole the next time", async () => {
  const cut = await cutAfter(100_000, s3.endpoint);
  process.env.S3_ENDPOINT = `http://127.0.0.1:${cut.port}`;
  const large = Buffer.alloc(5 * 1024 * 1024, "lipa ");
  await expect(putFile(large, "a.txt")).rejects.toSatisfy(isFilesUnavailable);
  cut.server.close();
  process.env.S3_ENDPOINT = s3.endpoint;
  // S3 shows no object before it is whole; this small service keeps the half, and even that isn't handed out.
  expect(await getFile(sha256Hex(large))).toMatchObject({ done: false });
  expect(await putFile(large, "a.txt")).toMatchObject({ done: true });
  expect(await getFile(sha256Hex(large))).toMatchObject({ done: true });
});

/** A line to the service that breaks after so many bytes, each time. */
async function cutAfter(most: number, endpoint: string): Promise<{ server: Server; port: number }> {
  const server = createServer((incoming) => {
    const outgoing = connect(Number(new URL(endpoint).port), "127.0.0.1");
    let sent = 0;
    incoming.on("data", (bytes) => {
      sent += bytes.length;
      if (sent > most) {
        incoming.destroy();
        outgoing.destroy();
      } else outgoing.write(bytes);
    });
    outgoing.on("data", (bytes) => incoming.write(bytes));
    for (const socket of [incoming, outgoing]) socket.on("error", () => undefined);
  });
  const port = await listen(server);
  return { server, port };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
