import { Cookie, Lucia, TimeSpan } from "lucia";
import { Temporal } from "temporal-polyfill";
import { asSignIn } from "#db/scope.ts";
import { environment } from "#environment";
import {
  endAllSessions,
  endSession,
  findSession,
  type Session,
  sessionIdOf,
  startSession,
  sweepSignIn,
} from "#tenants/sign-in/index.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof openLucia>;
    DatabaseUserAttributes: { found: Session };
  }
}
