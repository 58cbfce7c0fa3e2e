import { newId } from "#db/id.ts";
import type { FilingTx } from "#db/scope.ts";
import type { Answers } from "#tenants/forms/index.ts";
import { findService, jrwaFor, type OfficeKind } from "#tenants/portal/index.ts";
import type { Stage } from "#tenants/resident-cases/index.ts";
import { readSubmittedAnswers } from "./compose-submission.ts";
import { readSender, type Sender } from "./sender.ts";
import { selectMatter } from "./store.ts";
import type { Draft } from "./types.ts";

/** What a filing is about: a matter that begins with it, or the one it continues. */
export interface Matter {
  readonly residentCaseId: string;
  /** Id of the service, also when something that goes on with the matter is filed. */
  readonly service: string;
  /** Name of the service. */
  readonly serviceName: string;
  /** Title of this filing in the register. */
  readonly title: string;
  readonly sender: Sender;
  readonly suggestedJrwa: string | null;
  /** Where the matter stood before this filing; null when it begins with it. */
  readonly stage: Stage | null;
}

/** Finds what a draft is about, who its sender is, and which class the registry may give it (IK annex 1). */
export async function findMatter(
  tx: FilingTx,
  draft: Draft,
  answers: Answers,
  officeKind: OfficeKind,
): Promise<Matter> {
  const { definition } = draft.form;
  const continued = draft.residentCaseId === null ? null : await selectMatter(tx, draft.residentCaseId);
  const service = continued?.service ?? definition.service;
  const card = findService(service);
  const serviceName = continued?.title ?? card?.name ?? definition.title.pl;
  return {
    residentCaseId: draft.residentCaseId ?? newId(),
    service,
    serviceName,
    title: continued ? `${definition.title.pl}: ${continued.title}` : serviceName,
    sender: readSender(continued ? readSubmittedAnswers(continued.application) : answers, tx.actor.name),
    suggestedJrwa: (card && jrwaFor(card, officeKind)?.symbol) ?? null,
    stage: continued?.stage ?? null,
  };
}
