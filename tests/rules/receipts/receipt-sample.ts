import type { Receipt } from "#tenants/receipts/index.ts";

/** A receipt as Gmina Mykanów would issue it, signed by the key of that id. */
export function issueSample(keyId: string): Receipt {
  return {
    kind: "epowiat-receipt",
    version: 1,
    office: { slug: "mykanow", name: "Urząd Gminy Mykanów" },
    registerNumber: "RPW.4871.2026",
    receivedAt: "2026-10-12T09:26:05Z",
    submission: {
      id: "0193a0b2-7c1e-7000-8000-1234567890ab",
      sha256: "a1".repeat(32),
      service: { id: "drzewo-zgloszenie", name: "Zgłoszenie zamiaru usunięcia drzewa" },
      form: { version: 3, sha256: "b2".repeat(32) },
    },
    attachments: [{ name: "rysunek z położeniem lipy.pdf", size: 184213, sha256: "c3".repeat(32) }],
    sender: { name: "Anna Wójcik" },
    keyId,
  };
}
