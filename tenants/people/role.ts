/** The roles that a person may hold in an office; one person often holds several. */
export const roles = [
  "registry",
  "clerk",
  "head",
  "signatory",
  "records-coordinator",
  "archivist",
  "office-admin",
  "auditor",
] as const;

/** A role in an office: a set of rights, granted for a time. */
export type Role = (typeof roles)[number];
