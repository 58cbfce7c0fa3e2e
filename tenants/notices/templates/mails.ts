import { type MailWording, residentMails } from "./resident-mails.ts";
import { type NoticeKind, staffNotices } from "./staff-notices.ts";
import type { DataOf } from "./variables.ts";

type ResidentMails = typeof residentMails;
type StaffNotices = typeof staffNotices;

/** Name of a mail to a resident. */
export type ResidentTemplate = keyof ResidentMails;
/** Name of any mail. */
export type MailTemplate = ResidentTemplate | NoticeKind;

/** Where the link leads: a path of the product, given by the caller, e.g. `/sprawy/…`. */
type Linked = { readonly path: string };

/** What a staff notice needs to be shown and mailed. */
export type NoticeData<Kind extends NoticeKind> = DataOf<
  StaffNotices[Kind]["subject" | "sentence" | "todo"]
> &
  Linked;

/** What a mail needs to be sent. */
export type MailData<Template extends MailTemplate> = Template extends ResidentTemplate
  ? DataOf<ResidentMails[Template]["subject"] | ResidentMails[Template]["paragraphs"][number]> & Linked
  : Template extends NoticeKind
    ? NoticeData<Template>
    : never;

/** Says whether a mail goes to staff. */
export function isStaffMail(template: string): template is NoticeKind {
  return Object.hasOwn(staffNotices, template);
}

/** Wording of a mail; undefined for a name that no mail has. */
export function findMailWording(template: string): MailWording | undefined {
  if (isStaffMail(template)) {
    const { subject, todo } = staffNotices[template];
    return { subject, paragraphs: [`${subject}.`, todo], action: "Otwórz E-Powiat" };
  }
  return Object.hasOwn(residentMails, template) ? residentMails[template as ResidentTemplate] : undefined;
}
