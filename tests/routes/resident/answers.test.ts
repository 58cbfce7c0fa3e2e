import { beforeAll, describe, expect, it } from "vitest";
import { demoResidentAddress } from "../../../training/world/index.ts";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
let anna: string;
const textOf = (body: string) =>
  body
    .replace(/<!--.*?-->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const letterOf = async (kind: string) => {
  const [found] = await web.admin<{ id: string }>(
    `select l.id from resident_letters l join residents using (resident_id)
     where email = $1 and document_kind = $2 order by arrived_at desc limit 1`,
    [demoResidentAddress, kind],
  );
  return `/moje/skrzynka/${found!.id}`;
};
const see = async (address: string, cookie = anna) => textOf((await web.get(address, cookie)).body);

beforeAll(async () => {
  anna = await web.signInResident(demoResidentAddress);
});

/** Files a draft of so many pages through its review; answers its review and where its receipt is. */
async function send(draft: string, pages: readonly (readonly [string, Record<string, string>])[]) {
  for (const [at, [name, fields]] of pages.entries()) {
    const saved = await web.post(`${draft}/strony/${name}`, { version: String(at + 1), ...fields }, anna);
    expect(saved.status, saved.body).toBe(302);
  }
  const review = (await web.get(`${draft}/przeglad`, anna)).body;
  const [, sha256] = /name="sha256" value="([0-9a-f]{64})"/.exec(review)!;
  const sent = await web.post(`${draft}/przeglad`, { sha256: sha256! }, anna);
  return { review: textOf(review), receipt: sent.headers.get("Location")! };
}

describe("a call to supplement", () => {
  const point = "rysunek z położeniem drzewa względem granic działki i budynków";

  it("is listed point by point on its letter and above the question that answers it", async () => {
    const letter = await letterOf("supplement-call");
    expect(await see(letter)).toContain(point);
    const draft = (await web.post(`${letter}/uzupelnienie`, {}, anna)).headers.get("Location")!;
    const form = await see(`${draft}/strony/explanation`);
    expect(form.indexOf(point)).toBeGreaterThan(0);
    expect(form.indexOf(point)).toBeLessThan(form.indexOf("Co uzupełniasz?"));
  });

  it("once answered says so, with the way to its receipt, and asks for nothing more", async () => {
    const letter = await letterOf("supplement-call");
    const draft = (await web.post(`${letter}/uzupelnienie`, {}, anna)).headers.get("Location")!;
    const { review, receipt } = await send(draft, [
      ["explanation", { explanation: "Dołączam rysunek." }],
      ["files", {}],
    ]);
    expect(review).not.toContain("Wysyłając wniosek");
    const shown = await see(receipt);
    expect(shown).toContain("Mamy Twoje uzupełnienie.");
    expect(shown).not.toMatch(/założymy sprawę|przydzielimy/);
    const { body } = await web.get(letter, anna);
    expect(textOf(body)).toMatch(/Uzupełnienie złożone \d+ \S+ \d{4}, RPW/);
    expect(body).toContain(`href="${receipt}"`);
    expect(textOf(body)).not.toMatch(/na uzupełnienie masz/i);
    expect(body).not.toContain("/uzupelnienie");
    expect(await see("/moje/skrzynka")).toContain("Twoje uzupełnienie już mamy.");
  });
});

describe("a decision", () => {
  it("opened waits no more on the timeline; appealed, offers its receipt instead of another appeal", async () => {
    const letter = await letterOf("decision");
    const caseOf = async () => /href="(\/moje\/sprawy\/[^"]+)"/.exec((await web.get(letter, anna)).body)![1]!;
    expect(await see(await caseOf())).toContain("Nieotwarte uznamy za doręczone");
    await web.post(letter, {}, anna);
    expect(await see(await caseOf())).not.toContain("Nieotwarte uznamy za doręczone");
    expect((await web.get(letter, anna)).body).toContain("/odwolanie");
    const draft = (await web.post(`${letter}/odwolanie`, {}, anna)).headers.get("Location")!;
    const { receipt } = await send(draft, [
      ["decision", { decision: "Decyzja w sprawie lipy", dissatisfaction: "yes" }],
      ["grounds", {}],
      ["files", {}],
    ]);
    const shown = await see(receipt);
    expect(shown.match(/Mamy Twoje odwołanie/g)).toHaveLength(1);
    expect(shown).not.toMatch(/założymy sprawę|przydzielimy/);
    const { body } = await web.get(letter, anna);
    expect(textOf(body)).toMatch(/Odwołanie złożone \d+ \S+ \d{4}, RPW/);
    expect(body).toContain(`href="${receipt}"`);
    expect(body).not.toContain("/odwolanie");
  });
});

it("says the first lines of letters in English to who reads English", async () => {
  const english = await see(await letterOf("supplement-call"), `${anna}; jezyk=en`);
  expect(english).toContain("Your application lacked something.");
  expect(english).not.toContain("We wniosku czegoś");
});
