import type { Language } from "#app/i18n/language.ts";
import type { FormDefinition } from "#tenants/forms/index.ts";
import type { Office } from "#tenants/offices/index.ts";
import { isConfirmed, listFees, type Service, tellTime } from "#tenants/portal/index.ts";
import { nbsp } from "#tenants/typography.ts";
import { type OfficeView, viewOffice } from "./office-view.ts";

/** All that a service's card shows. Facts are in Polish, as their sources are; sentences in the page's language. */
export interface CardView {
  readonly office: OfficeView;
  readonly task: string;
  readonly name: string;
  /** What the page is called in the reader's language. */
  readonly title: string;
  readonly authority: string;
  readonly time: { readonly sentence: string; readonly rule: string; readonly isConfirmed: boolean };
  readonly fees: readonly {
    readonly what: string;
    readonly amount: string;
    readonly per?: string;
    readonly payee: string;
    readonly note?: string;
    readonly isConfirmed: boolean;
  }[];
  readonly attachments: readonly string[];
  readonly outcome: string;
  readonly appeal: string | null;
  readonly law: readonly string[];
  readonly sources: readonly string[];
  /** Whether the card as a whole was read in its sources. */
  readonly isConfirmed: boolean;
  readonly hasDoubts: boolean;
  /** Minutes that the form takes; absent where there is no form yet. */
  readonly minutes?: number;
  readonly edeliveryAddress: string | null;
}

/** Gathers a service's card for one office. */
export function viewCard(
  service: Service,
  office: Office,
  form: FormDefinition | undefined,
  language: Language,
): CardView {
  const view = viewOffice(office);
  const time = tellTime(service, language);
  const fees = listFees(service, view.kind, language);
  const task = language === "pl" ? nbsp(service.wording.task.pl) : service.wording.task.en;
  const name = nbsp(service.name);
  return {
    office: view,
    task,
    name,
    title: language === "pl" ? name : task,
    authority: nbsp(nameHead(service.authority, office.identity.headTitle)),
    time: {
      ...time,
      sentence: language === "pl" ? nbsp(time.sentence) : time.sentence,
      rule: nbsp(tidyMark(time.rule)),
    },
    fees: fees.map(({ what, amount, per, payee, note, isConfirmed }) => ({
      what: nbsp(what),
      amount: nbsp(amount),
      per,
      payee: payee.payee === "seat-gmina" ? nbsp(payee.name ?? "") : view.name,
      note: note && nbsp(tidyMark(note)),
      isConfirmed,
    })),
    attachments: service.attachments.map(nbsp),
    outcome: nbsp(service.outcome),
    appeal: service.appeal && nbsp(service.appeal),
    law: service.legal_basis.map((basis) => nbsp(tidyMark(basis))),
    sources: service.source,
    isConfirmed: isConfirmed(service.verified),
    hasDoubts: !isConfirmed(service.verified) || !time.isConfirmed || fees.some((fee) => !fee.isConfirmed),
    minutes: form?.minutes,
    edeliveryAddress: office.profile.edeliveryAddress,
  };
}

/** The data mark what is only believed with "[believed]"; people read it as "(do potwierdzenia)". */
function tidyMark(text: string): string {
  return text.replaceAll("[believed]", "(do potwierdzenia)");
}

/** The data leave `{head}` where a gmina's organ stands: wójt in one, burmistrz in another. */
function nameHead(authority: string, headTitle: string): string {
  const title = headTitle.charAt(0).toLocaleUpperCase("pl") + headTitle.slice(1);
  return authority.replace("{head}", title);
}
