/**
 * Where a notice, a mail or a command's answer leads: the few addresses of the product that the rules must know, since
 * these are written long before any page is asked for. `app/paths.ts` has them all; a test holds the two together.
 */

/** Page of an incoming item. */
export function itemAddress(office: string, itemId: string): string {
  return `/biuro/${office}/wplywy/${itemId}`;
}

/** Page of a case. */
export function caseAddress(office: string, mark: string): string {
  return `/biuro/${office}/sprawy/${encodeURIComponent(mark)}`;
}

/** Page of a case where its application is left unexamined. */
export function unexaminedAddress(office: string, mark: string): string {
  return `${caseAddress(office, mark)}/bez-rozpoznania`;
}

/** Page of a case's terms, where its clock is stopped and set going. */
export function clockAddress(office: string, mark: string): string {
  return `${caseAddress(office, mark)}/terminy`;
}

/** Page of a document that the office writes. */
export function documentAddress(office: string, mark: string, documentId: string): string {
  return `${caseAddress(office, mark)}/pisma/${documentId}`;
}

/** Page of a case as its resident sees it. */
export function residentCaseAddress(residentCaseId: string): string {
  return `/moje/sprawy/${residentCaseId}`;
}

/** Page of a letter in its resident's inbox. */
export function letterAddress(letterId: string): string {
  return `/moje/skrzynka/${letterId}`;
}

/** Where one asks for a link to set a password. */
export function passwordRequestAddress(): string {
  return "/zaloguj/haslo";
}

/** Where a link of a mail sets a password. */
export function newPasswordAddress(token: string): string {
  return `/zaloguj/haslo/nowe?${new URLSearchParams({ odnosnik: token })}`;
}

/** Where residents sign in. */
export function residentDoor(): string {
  return "/zaloguj";
}

/** Where staff sign in. */
export function staffDoor(): string {
  return "/zaloguj/urzad";
}
