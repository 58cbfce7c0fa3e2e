/** Room: contents of files, kept by their SHA-256, and what an office knows of them. */

export { isFilesUnavailable } from "./disk.ts";
export { allowedExtensions } from "./file-type.ts";
export { findFile } from "./find-file.ts";
export { getFile } from "./get-file.ts";
export { headersForDownload } from "./headers-for-download.ts";
export { isDiskWritable } from "./is-disk-writable.ts";
export { type FileRefusal, fileSizeLimit, putFile, type StoredFile } from "./put-file.ts";
export { recordFile } from "./record-file.ts";
