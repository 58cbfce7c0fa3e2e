import { Temporal } from "temporal-polyfill";
import type { IsoDate, StageData } from "./types.ts";
import type { CaseFacts, LegalTerm, StageWords, Told, Wording } from "./wording.ts";

const nothingToDo = "You don't need to do anything.";
const urging: LegalTerm = { term: "urging complaint (ponaglenie)", article: "KPA art. 37 § 1" };
const appealing: LegalTerm = { term: "appeal", article: "KPA art. 127 § 1, art. 129 § 2" };
const dates = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const weekdays = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
const distance = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
const money = new Intl.NumberFormat("en-GB", { style: "currency", currency: "PLN" });

// Only a day in the calendar is formatted, so any zone will do as long as both ends name the same.
const utc = (date: Temporal.PlainDate) => date.toZonedDateTime("UTC").epochMilliseconds;
const write = (date: Temporal.PlainDate) => dates.format(utc(date));
const day = (date: IsoDate) => write(Temporal.PlainDate.from(date));
const zloty = (grosze: number) => money.format(grosze / 100);

function by(date: Temporal.PlainDate, today: Temporal.PlainDate, after = ""): Told {
  const note = `${weekdays.format(utc(date))}, ${distance.format(today.until(date).days, "day")}`;
  return { answer: write(date), note: after ? `${note}. ${after}` : note };
}

function byIso(date: IsoDate, today: Temporal.PlainDate, after = ""): Told {
  return by(Temporal.PlainDate.from(date), today, after);
}

function caseTerm({ dueOn, startedOn, caseMark }: CaseFacts, today: Temporal.PlainDate): Told {
  if (!dueOn && caseMark) return { answer: "No term of the office is running now." };
  if (!dueOn)
    return {
      answer: "We will give the date when we open the case.",
      note: `We count it from the day you filed: ${write(startedOn)}.`,
    };
  const isLate = Temporal.PlainDate.compare(dueOn, today) < 0;
  return by(dueOn, today, isLate ? "You can file an urging complaint." : "");
}

function termLaw({ dueOn }: CaseFacts, today: Temporal.PlainDate): { law?: LegalTerm } {
  return dueOn && Temporal.PlainDate.compare(dueOn, today) < 0 ? { law: urging } : {};
}

function afterClosing(
  { appealUntil, isAppealed }: StageData["closed"],
  today: Temporal.PlainDate,
): Pick<StageWords, "next" | "latest" | "law"> {
  if (isAppealed) {
    const next = { answer: "The higher authority will decide on the appeal." };
    return { next, latest: { answer: "That authority counts its own term." }, law: appealing };
  }
  if (!appealUntil || Temporal.PlainDate.compare(appealUntil, today) < 0) {
    const latest = { answer: "There is no date to keep any more." };
    return { next: { answer: "The letters stay in your inbox." }, latest };
  }
  return {
    next: { answer: "If you disagree with the decision, you can appeal." },
    latest: byIso(appealUntil, today, "This is the last day to appeal."),
    law: appealing,
  };
}

const whoWorks = ({ handler, unitName }: CaseFacts) =>
  `${handler ?? unitName ?? "The office"} is working on your case.`;

/** English sentences; names of acts stay as the Polish law has them. */
export const english: Wording = {
  stages: {
    received: (_, facts, today) => ({
      name: "new",
      now: { answer: "We have your application and will assign it shortly.", note: nothingToDo },
      next: { answer: "We will open a case and give you its mark.", note: "We will tell you by e-mail." },
      latest: caseTerm(facts, today),
      law: { term: "opening at a party's demand", article: "KPA art. 61 § 3 and 3a" },
    }),
    assigned: (_, facts, today) => ({
      name: "in progress",
      now: {
        answer: `${facts.handler ?? facts.unitName ?? "The office"} is reading your application.`,
        note: nothingToDo,
      },
      next: {
        answer: "We will open a case and give you its mark.",
        note: "If something is missing, we will write to you.",
      },
      latest: caseTerm(facts, today),
      law: { term: "assignment (dekretacja)", article: "instrukcja kancelaryjna § 24" },
    }),
    "in-progress": (_, facts, today) => ({
      name: "in progress",
      now: { answer: whoWorks(facts), note: nothingToDo },
      next: {
        answer: "We will settle the case.",
        note: "The answer will come to your inbox; we will tell you by e-mail.",
      },
      latest: caseTerm(facts, today),
      ...termLaw(facts, today),
    }),
    "waits-for-you": ({ what, until }, _, today) =>
      what === "fee"
        ? {
            name: "your turn",
            now: {
              answer: "We are waiting for your payment.",
              note: "The amount and the account are in the letter in your inbox.",
            },
            next: { answer: "When the payment arrives, we will carry on." },
            latest: until ? byIso(until, today) : { answer: "The date is in the letter." },
          }
        : {
            name: "your turn",
            now: {
              answer: "We are waiting for what your application lacks.",
              note: "The letter in your inbox says what is missing.",
            },
            next: { answer: "When we have it, we will carry on." },
            latest: until
              ? byIso(until, today, "Without it we will leave the application unexamined.")
              : { answer: "The term starts on the day you open the letter." },
            law: { term: "supplement call", article: "KPA art. 64 § 2" },
          },
    "decision-being-prepared": (_, facts, today) => ({
      name: "in progress",
      now: { answer: "We are preparing the decision.", note: nothingToDo },
      next: { answer: "We will sign it and send it to your inbox.", note: "We will tell you by e-mail." },
      latest: caseTerm(facts, today),
      ...termLaw(facts, today),
    }),
    "letter-sent": ({ countsOn }, _, today) => ({
      name: "your turn",
      now: {
        answer: "A letter is waiting in your inbox.",
        note: "Open it with your trusted profile (Profil Zaufany).",
      },
      next: { answer: "The terms it names start on the day you open it." },
      latest: byIso(countsOn, today, "On that day the letter counts as delivered even if you don't open it."),
      law: {
        term: "delivery and deemed delivery",
        article: "KPA art. 39 § 1, ustawa o doręczeniach elektronicznych art. 42",
      },
    }),
    decided: ({ appealUntil }, _, today) => ({
      name: "settled",
      now: { answer: "We have issued the decision.", note: "You have it in your inbox." },
      next: appealUntil
        ? { answer: "If you disagree with it, you can appeal." }
        : { answer: "The decision says what you can do if you disagree with it." },
      latest: appealUntil
        ? byIso(appealUntil, today, "This is the last day to appeal.")
        : { answer: "Terms run from the day the decision is delivered." },
      law: appealing,
    }),
    closed: (outlives, _, today) => ({
      name: outlives.isAppealed ? "in appeal" : "settled",
      now: { answer: "We have closed the case.", note: nothingToDo },
      ...afterClosing(outlives, today),
    }),
    "left-unexamined": () => ({
      name: "unexamined",
      now: { answer: "We left the application unexamined, as not all that it lacked came in time." },
      next: { answer: "You can apply again.", note: "Add what we asked for at once." },
      latest: { answer: "There is no date to keep: apply again whenever you like." },
      law: { term: "leaving an application unexamined", article: "KPA art. 64 § 2" },
    }),
    appealed: ({ forwardBy }, _, today) => ({
      name: "in appeal",
      now: {
        answer: forwardBy
          ? "We have your appeal and are checking whether to change the decision ourselves."
          : "We passed your appeal on to the higher authority with the files.",
        note: nothingToDo,
      },
      next: {
        answer: forwardBy
          ? "If we don't change it, the appeal goes to the higher authority with the files."
          : "That authority will decide on the appeal and write to you.",
      },
      latest: forwardBy
        ? byIso(forwardBy, today)
        : { answer: "One month from the day that authority received the appeal (KPA art. 35 § 3)." },
      law: { term: "self-review and forwarding of an appeal", article: "KPA art. 132 and 133" },
    }),
  },
  steps: {
    filed: ({ rpw }) => ({
      sentence: "We received your application.",
      note: `Its number is ${rpw}.`,
      law: { term: "entry in the register of incoming items", article: "instrukcja kancelaryjna § 13" },
    }),
    assigned: ({ unitName }) => ({
      sentence: `${unitName} will take care of your application.`,
      law: { term: "assignment (dekretacja)", article: "instrukcja kancelaryjna § 24" },
    }),
    "case-opened": ({ caseMark, handler }) => ({
      sentence: `We opened a case. ${handler} handles it.`,
      note: `Case mark: ${caseMark}.`,
      law: { term: "case mark (znak sprawy)", article: "instrukcja kancelaryjna § 5" },
    }),
    "handler-changed": ({ handler }) => ({ sentence: `${handler} handles your case from now on.` }),
    "supplement-called": ({ days }) => ({
      sentence: "We asked you to supplement your application.",
      note: `Days to do so: ${days}, from delivery of the letter. Our own term stands still meanwhile.`,
      law: { term: "supplement call", article: "KPA art. 64 § 2, art. 35 § 5" },
    }),
    supplemented: ({ rpw }) => ({
      sentence: "We received what was missing.",
      note: `Its number is ${rpw}. We are carrying on.`,
    }),
    "term-extended": ({ reason, until }) => ({
      sentence: `We extended the term to ${day(until)}.`,
      note: `Reason: ${reason}. If you think we delay without reason, you can file an urging complaint.`,
      law: { term: "notice of a new term", article: "KPA art. 36 § 1, art. 37" },
    }),
    "decision-signed": ({ signatory }) => ({
      sentence: `${signatory} signed the decision.`,
      law: { term: "issuing a decision", article: "KPA art. 104, art. 107" },
    }),
    "letter-sent": ({ title, countsOn }, isPast) => ({
      sentence: `We sent you a letter: ${title}.`,
      note: isPast
        ? "It is in your inbox."
        : `It is in your inbox. Unopened, it counts as delivered on ${day(countsOn)}.`,
      law: {
        term: "delivery to an account in the authority's system",
        article: "KPA art. 39 § 1, ustawa o doręczeniach elektronicznych art. 42",
      },
    }),
    "letter-opened": ({ title, effectiveOn }) => ({
      sentence: `Letter opened: ${title}.`,
      note: `Day of delivery: ${day(effectiveOn)}. Terms run from it.`,
      law: { term: "collecting a letter", article: "ustawa o doręczeniach elektronicznych art. 42" },
    }),
    "letter-effective": ({ title, effectiveOn }) => ({
      sentence: `The letter counts as delivered: ${title}.`,
      note: `Day of delivery: ${day(effectiveOn)}. Terms run from it.`,
      law: { term: "deemed delivery", article: "ustawa o doręczeniach elektronicznych art. 42" },
    }),
    "fee-charged": ({ title, amountGrosze, payee }) => ({
      sentence: `We charged a fee: ${zloty(amountGrosze)}.`,
      note: `For: ${title}. To be paid to: ${payee}.`,
    }),
    "fee-paid": ({ title, amountGrosze }) => ({
      sentence: `We have your payment: ${zloty(amountGrosze)}.`,
      note: `For: ${title}.`,
    }),
    "appeal-filed": ({ rpw, forwardBy }) => ({
      sentence: "We received your appeal.",
      note: `Its number is ${rpw}. Unless we change the decision, we pass it on by ${day(forwardBy)}.`,
      law: { term: "appeal", article: "KPA art. 127–133" },
    }),
    "appeal-forwarded": ({ authority }) => ({
      sentence: "We passed your appeal on with the files.",
      note: `It will be decided by: ${authority}.`,
      law: { term: "handing an appeal on", article: "KPA art. 133" },
    }),
    "letter-filed": ({ rpw }) => ({
      sentence: "We received your letter.",
      note: `Its number is ${rpw}. We will add it to the case.`,
    }),
    "withdrawal-filed": ({ rpw }) => ({
      sentence: "We received the withdrawal of your application.",
      note: `Its number is ${rpw}. We will decide whether to discontinue the proceedings; until then the case goes on.`,
      law: { term: "discontinuance at the party's request", article: "KPA art. 105 § 2" },
    }),
    closed: () => ({ sentence: "We closed the case." }),
    "left-unexamined": () => ({
      sentence: "We left the application unexamined.",
      note: "Not all that it lacked came in time. You can apply again.",
      law: { term: "leaving an application unexamined", article: "KPA art. 64 § 2" },
    }),
  },
};
