import type { Language } from "#app/i18n/language.ts";
import { paths } from "#app/paths.ts";
import type { Status } from "#app/ui/html/status-shape.tsx";
import { legalDate } from "#tenants/calendar/index.ts";
import { listProgress, type SectionState, walkVisible } from "#tenants/forms/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { officeOfTenant } from "../../portal/office-of-tenant.ts";
import { type OfficeView, viewOffice } from "../../portal/office-view.ts";
import { nameCase } from "../name-case.ts";
import type { OwnDraft } from "../require-draft.ts";
import { sayWhen } from "../say-when.ts";

/** A part of the form in its task list. */
export interface PartView {
  readonly id: string;
  readonly title: string;
  /** Absent while it can't be started. */
  readonly href?: string;
  readonly state: SectionState;
  readonly status: Status;
}

/** What every page of a draft shows around its own content. */
export interface DraftView {
  readonly id: string;
  readonly office: OfficeView | null;
  readonly title: string;
  /** The case that it goes on with, in one line; null for an application. */
  readonly about: string | null;
  /** What the call that it answers asks for. */
  readonly points: readonly string[];
  readonly isLong: boolean;
  /** Minutes that the parts still open take. */
  readonly minutesLeft: number;
  readonly parts: readonly PartView[];
  readonly partsDone: number;
  /** When it was saved; null before the first page was. */
  readonly saved: string | null;
}

const statusOf: Record<SectionState, Status> = {
  done: "done",
  "in-progress": "active",
  "not-started": "draft",
  "cannot-start": "draft",
};

/** Gathers the frame of a draft: whose form it is, its parts and how far they are, when it was saved. */
export async function viewDraft(
  { draft, matter, points, now, wallNow }: OwnDraft,
  language: Language,
): Promise<DraftView> {
  const { definition } = draft.form;
  const office = await officeOfTenant(draft.tenantId);
  const progress = listProgress(definition, draft.answers, draft.savedPages, {
    language,
    today: legalDate(now),
  });
  const partsDone = progress.filter(({ state }) => state === "done").length;
  return {
    id: draft.id,
    office: office ? viewOffice(office) : null,
    title: nbsp(definition.title[language]),
    about: nameCase(matter),
    points: points.map(nbsp),
    isLong: definition.layout === "task-list",
    minutesLeft: Math.ceil((definition.minutes * (progress.length - partsDone)) / progress.length),
    parts: progress.map(({ id, title, state, nextPage }) => ({
      id,
      title: nbsp(title),
      href: state === "cannot-start" ? undefined : paths.draftPage(draft.id, nextPage),
      state,
      status: statusOf[state],
    })),
    partsDone,
    saved: draft.savedPages.size > 0 ? sayWhen(draft.updatedAt, wallNow, language) : null,
  };
}

/** Where a page leads: back and on. In a long form each part ends at the task list, in a short one at the review. */
export function neighboursOf(
  { draft }: Pick<OwnDraft, "draft">,
  pageId: string,
): { back: string; next: string } {
  const isLong = draft.form.definition.layout === "task-list";
  const pages = walkVisible(draft.form.definition, draft.answers).pages;
  const at = pages.findIndex(({ page }) => page.id === pageId);
  const section = pages[at]?.section.id;
  const [before, after] = [pages[at - 1], pages[at + 1]].map((other) =>
    other && (!isLong || other.section.id === section) ? paths.draftPage(draft.id, other.page.id) : undefined,
  );
  const isLast = at === pages.length - 1;
  return {
    back: before ?? (isLong ? paths.draft(draft.id) : startOf(draft)),
    next: after ?? (isLong && !isLast ? paths.draft(draft.id) : paths.draftReview(draft.id)),
  };
}

/** Where a short form was begun: on the page of the case that it goes on with. */
function startOf({ residentCaseId }: OwnDraft["draft"]): string {
  return residentCaseId === null ? paths.resident() : paths.residentCase(residentCaseId);
}
