import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import S3rver from "s3rver";

/** An S3 service of a test's own, with one bucket. */
export interface TestS3 {
  readonly endpoint: string;
  /** Variables that make the product keep its files there. */
  readonly variables: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts an S3 service on a free port of this machine. */
export async function startS3(): Promise<TestS3> {
  const directory = await mkdtemp(path.join(tmpdir(), "epowiat-s3-"));
  const configureBuckets = [{ name: "epowiat" }];
  const server = new S3rver({ address: "127.0.0.1", port: 0, silent: true, directory, configureBuckets });
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    endpoint,
    variables: {
      S3_BUCKET: "epowiat",
      S3_REGION: "eu-central-1",
      S3_ENDPOINT: endpoint,
      // The only key that this service knows.
      S3_ACCESS_KEY_ID: "S3RVER",
      S3_SECRET_ACCESS_KEY: "S3RVER",
    },
    async stop() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
