import type { Temporal } from "temporal-polyfill";
import { newPasswordAddress, residentDoor, staffDoor } from "#tenants/addresses.ts";
import { dateInPolish, legalDate } from "#tenants/calendar/index.ts";
import { type ComposedMail, composeAccountMail } from "#tenants/notices/index.ts";
import type { LinkToSend } from "#tenants/sign-in/index.ts";

const accounts = { staff: "konta pracownika", resident: "konta mieszkańca" } as const;

/** Writes the mail of a claimed link: the only place where its secret ever stands. */
export function writeLink({ secret, purpose, kind, email, sender, ...link }: LinkToSend): ComposedMail {
  const order = { ...link, recipient: email, sender };
  if (!secret) {
    return purpose === "welcome"
      ? composeAccountMail({
          ...order,
          template: "account-known",
          data: { path: residentDoor() },
        })
      : composeAccountMail({ ...order, template: "password-known", data: { sender, path: staffDoor() } });
  }
  const until = sayMoment(secret.expiresAt);
  const path = newPasswordAddress(secret.token);
  switch (purpose) {
    case "invitation":
      return composeAccountMail({ ...order, template: "invitation", data: { sender, until, path } });
    case "welcome":
      return composeAccountMail({ ...order, template: "welcome", data: { until, path } });
    case "reset":
      return composeAccountMail({
        ...order,
        template: "reset",
        data: { account: accounts[kind], until, path },
      });
  }
}

/** "30 listopada 2026, godz. 14:02", by the clock of the offices. */
function sayMoment(moment: Temporal.Instant): string {
  const clock = moment.toZonedDateTimeISO("Europe/Warsaw").toPlainTime().toString({ smallestUnit: "minute" });
  return `${dateInPolish(legalDate(moment))}, godz.\u00a0${clock}`;
}
