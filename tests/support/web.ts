import path from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { asSignIn, type SignInTx } from "#db/scope.ts";
import { environment } from "#environment";
import { sessionIdOf, signIn, startSession, trustSession } from "#tenants/sign-in/index.ts";
import { guardRoutes } from "../../app/http/guard-routes.ts";
import type { PartName } from "../../training/world/cast.ts";
import { demoAddress, demoPassword } from "../../training/world/index.ts";
import { mustBeDone } from "./staff.ts";
import { useWorld } from "./world.ts";

/** Where the pages believe that they are served. */
export const webOrigin = "http://localhost:3000";

/** A page's answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Fields of a form; a list gives a field several times, a `File` makes it a multipart form. */
export type Fields = Readonly<Record<string, string | File | readonly string[]>>;

/** The built pages over a clone of the small demo county, asked without a server between. */
export interface TestWeb {
  /** Runs a statement as the superuser: for arranging and for looking. */
  admin<Row extends pg.QueryResultRow>(statement: string, values?: unknown[]): Promise<Row[]>;
  /** The county's files. */
  folder(): string;
  /** The cookie of a session of a demo office's member of staff. */
  signInAs(slug: string, part: PartName): Promise<string>;
  /** The cookie of a resident's session, trusted unless told otherwise. */
  signInResident(email: string, options?: { readonly trusted?: boolean }): Promise<string>;
  /** What a file of the route table answers: GET and POST at all, and whether as a page. */
  answers(file: string): { readonly get: boolean; readonly post: boolean; readonly page: boolean };
  get(address: string, cookie?: string): Promise<Answer>;
  post(address: string, fields: Fields, cookie?: string): Promise<Answer>;
}

/** Gives the calling test file the built pages over a county of its own. Call it once at the top of a file. */
export function useWeb(): TestWeb {
  const world = useWorld();
  let client: pg.Client;
  let build: ServerBuild;
  let answer: RequestHandler;
  beforeAll(async () => {
    process.env.EPOWIAT_ORIGIN = webOrigin;
    process.env.EPOWIAT_DEMO = "1";
    build = (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as ServerBuild;
    answer = createRequestHandler(guardRoutes(build), "production");
    client = new pg.Client({ connectionString: world.urls().adminUrl });
    await client.connect();
  });
  afterAll(() => client.end());
  const ask = async (address: string, init: RequestInit, cookie = ""): Promise<Answer> => {
    const headers = new Headers({ Origin: webOrigin, Host: new URL(webOrigin).host, Cookie: cookie });
    const request = new Request(new URL(address, webOrigin), { ...init, headers });
    const response = await answer(request, { nonce: "nonce-of-a-test", visitorAddress: "192.0.2.1" });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return {
    admin: async (statement, values) => (await client.query(statement, values)).rows,
    folder: world.folder,
    answers(file) {
      const module = build.routes[file.replace(/\.tsx$/, "")]?.module;
      if (!module) throw new Error(`${file} wasn't built`);
      return {
        get: Boolean(module.loader ?? module.default),
        post: Boolean(module.action),
        page: Boolean(module.default),
      };
    },
    signInAs: (slug, part) => openSession("staff", demoAddress(slug, part)),
    signInResident: (email, { trusted = true } = {}) => openSession("resident", email, trusted),
    get: (address, cookie) => ask(address, {}, cookie),
    post: (address, fields, cookie) => ask(address, { method: "POST", body: writeBody(fields) }, cookie),
  };
}

/** Signs in with the demo password, as the sign-in page does, and answers the browser's cookie. */
async function openSession(kind: "staff" | "resident", email: string, isTrusted = false): Promise<string> {
  const claim = { kind, email, password: demoPassword, address: "192.0.2.1" };
  const start = (tx: SignInTx, userId: string) => startSession(tx, { userId, kind });
  let token = mustBeDone(await signIn(asSignIn, claim, environment().EPOWIAT_KEY ?? "", start));
  if (isTrusted) token = mustBeDone(await asSignIn((tx) => trustSession(tx, sessionIdOf(token)))).token;
  return `epowiat=${token}`;
}

function writeBody(fields: Fields): FormData | URLSearchParams {
  const hasFile = Object.values(fields).some((value) => value instanceof File);
  const body = hasFile ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) (body as FormData).append(name, one as string);
  }
  return body;
}
