import { asFiling, asPublic, asResident, inTenant } from "#db/scope.ts";
import { environment } from "#environment";
import {
  attachFile,
  type DraftWish,
  fileApplication,
  openLetter,
  reviewDraft,
  savePage,
  startDraft,
} from "#tenants/filing/index.ts";
import { listToAssign } from "#tenants/intake/index.ts";
import { findOffice } from "#tenants/offices/index.ts";
import type { DemoOffice } from "./found-county.ts";
import { must } from "./must.ts";
import { drawPaper } from "./papers.ts";
import type { DemoResident } from "./residents.ts";

/** What a resident types, page by page, and the titles of the papers she adds, field by field. */
export interface TypedForm {
  readonly pages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files: Readonly<Record<string, string>>;
}

/** Fills a form as a resident would, page by page, and files it with the office. */
export async function fileOnline(
  office: DemoOffice,
  resident: DemoResident,
  wish: DraftWish,
  typed: TypedForm,
) {
  const { residentId } = resident;
  const { draftId } = must(await asResident(residentId, (tx) => startDraft(tx, wish)));
  let version = 1;
  for (const [pageId, values] of Object.entries(typed.pages)) {
    const post = new FormData();
    for (const [name, value] of Object.entries(values)) post.append(name, value);
    const page = { draftId, pageId, version, post, language: "pl" } as const;
    version = must(await asResident(residentId, (tx) => savePage(tx, page))).version;
  }
  for (const [fieldId, title] of Object.entries(typed.files)) {
    const upload = {
      draftId,
      fieldId,
      name: `${title}.pdf`,
      content: await drawPaper(title, [resident.name]),
    };
    must(await asResident(residentId, (tx) => attachFile(tx, upload)));
  }
  return fileDraft(office, resident, draftId);
}

async function fileDraft({ tenantId, slug }: DemoOffice, resident: DemoResident, draftId: string) {
  const { residentId, name, email } = resident;
  const review = await asResident(residentId, (tx) => reviewDraft(tx, draftId, "pl"));
  if (!review?.sha256) throw new Error(`Draft isn't complete: ${JSON.stringify(review?.problemPages)}`);
  const office = await asPublic((tx) => findOffice(tx, slug));
  if (!office) throw new Error(`No office ${slug}`);
  const order = {
    draftId,
    reviewedSha256: review.sha256,
    isTrusted: true,
    office,
    email,
    epowiatKey: environment().EPOWIAT_KEY ?? "",
    pathOfCase: (id: string) => `/moje/sprawy/${id}`,
  };
  return must(await asFiling({ residentId, name }, tenantId, (tx) => fileApplication(tx, order)));
}

/** Opens a letter in the resident's account, which delivers it. */
export async function openAsResident(
  office: DemoOffice,
  { residentId, name }: DemoResident,
  letterId: string,
) {
  must(
    await asFiling({ residentId, name }, office.tenantId, (tx) =>
      openLetter(tx, { letterId, isTrusted: true }),
    ),
  );
}

/** Id of the item that the register knows by this number; it must still wait for assignment. */
export async function itemOf(office: DemoOffice, rpw: string): Promise<string> {
  const { entries } = await inTenant(office.people.get("registry")!, listToAssign);
  const found = entries.find((entry) => entry.rpw === rpw);
  if (!found) throw new Error(`${rpw} doesn't wait for assignment`);
  return found.itemId;
}
