import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import type { Delivery } from "./delivery.ts";
import { type AddressedMail, toMessage } from "./message.ts";

/**
 * Lays a mail into a folder as an `.eml` file, for a demo without a mail server. It appears whole or not at all,
 * and under the mail's own id, so that sending twice leaves one.
 */
export async function sendToFolder(mail: AddressedMail, folder: string, from: string): Promise<Delivery> {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail(toMessage(mail, from));
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${mail.id}.eml`);
  await writeFile(`${file}.part`, message as Buffer);
  await rename(`${file}.part`, file);
  return { kind: "accepted", answer: "250 zapisano w folderze" };
}
