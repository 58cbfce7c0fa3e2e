import { S3Client } from "@aws-sdk/client-s3";
import { Disk } from "flydrive";
import { S3Driver } from "flydrive/drivers/s3";
import type { BucketSettings } from "./bucket-settings.ts";
import { type FileDisk, onDisk } from "./disk.ts";

/**
 * A bucket of an S3 service as a disk: the service itself shows an object only once it is whole.
 * @param patienceMs how long one try may take; there are two
 */
export function openBucket(settings: BucketSettings, patienceMs = 8_000): FileDisk {
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = settings;
  const client = new S3Client({
    region,
    endpoint,
    credentials: { accessKeyId, secretAccessKey },
    // The form of address that every service knows, those without a name server too.
    forcePathStyle: true,
    maxAttempts: 2,
    // Without the last of them a request that takes too long is only warned of.
    requestHandler: { connectionTimeout: 2_000, requestTimeout: patienceMs, throwOnRequestTimeout: true },
    // Contents are checked by their own SHA-256; services other than Amazon's stumble over its newer checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const disk = new Disk(new S3Driver({ client, bucket, visibility: "private", supportsACL: false }));
  const where = `${endpoint}, bucket ${bucket}`;
  return {
    put: (key, bytes) => onDisk(where, () => disk.put(key, bytes)),
    read: (key) =>
      onDisk(where, () =>
        disk.getBytes(key).catch((failure) => {
          if (failure.cause?.name !== "NoSuchKey") throw failure;
          return undefined;
        }),
      ),
    probe: () => onDisk(where, () => disk.put("health/probe", "probe")),
  };
}
