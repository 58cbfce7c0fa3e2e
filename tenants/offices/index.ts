/** Room: the offices of the county, what they are called on a day, and the keys they sign with. */
export { type CatalogueOffice, readCatalogue } from "./catalogue.ts";
export { type ContactKind, contactKinds, type OfficeContact } from "./contacts/contact.ts";
export { type ContactDetails, correctDetails, type DetailsRefusal } from "./contacts/correct-details.ts";
export { type ContactEndRefusal, endContact } from "./contacts/end-contact.ts";
export { findContacts } from "./contacts/find-contacts.ts";
export { type ContactRefusal, nameContact } from "./contacts/name-contact.ts";
export { findOffice } from "./find-office.ts";
export { findOfficeKey } from "./find-office-key.ts";
export { findPublicKey } from "./find-public-key.ts";
export { foundOffice } from "./found-office.ts";
export { issueOfficeKey } from "./issue-office-key.ts";
export { listOffices } from "./list-offices.ts";
export { lockOffice } from "./lock-office.ts";
export type { Name, Office, OfficeIdentity, OfficePlace, OfficeProfile } from "./office.ts";
export { type OfficeGap, officeGaps } from "./office-gaps.ts";
export { previewOffice } from "./preview-office.ts";
