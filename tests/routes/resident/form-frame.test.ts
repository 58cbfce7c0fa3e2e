import { beforeAll, expect, it } from "vitest";
import { demoResidentAddress } from "../../../training/world/index.ts";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
const card = "/urzedy/mykanow/uslugi/drzewo-zezwolenie";
let anna: string;
const see = async (address: string, cookie?: string) =>
  (await web.get(address, cookie)).body
    .replace(/<!--.*?-->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
beforeAll(async () => {
  await web.admin("delete from drafts", []);
  anna = await web.signInResident(demoResidentAddress);
});

it("offers the form first, to a visitor with signing in, to who has signed in without", async () => {
  const visitor = await see(card);
  expect(visitor.indexOf("Złóż wniosek online")).toBeLessThan(visitor.indexOf("Ile to trwa"));
  expect(visitor).toContain("Poprosimy Cię o zalogowanie");
  expect(await see(card, anna)).not.toContain("Poprosimy Cię o zalogowanie");
});

it("offers a draft that was begun instead of a new application, and says what is left of it", async () => {
  const draft = (await web.post(card, {}, anna)).headers.get("Location")!;
  const shown = await web.get(card, anna);
  expect(shown.body).toContain(`href="${draft}"`);
  expect(await see(card, anna)).toMatch(/Dokończ szkic .*Masz już szkic tego wniosku, zapisany o \d/);
  expect(await see(draft, anna)).toMatch(/0 z 5 gotowe\. Zajmie około 20 min/);
  const save = (page: string, version: number, fields: Record<string, string>) =>
    web.post(`${draft}/strony/${page}`, { version: String(version), ...fields }, anna);
  expect((await save("replanting", 1, { replants: "no" })).status).toBe(302);
  expect(await see(draft, anna)).toMatch(/1 z 5 gotowe\. Zostało około 16 min/);
  expect((await save("what", 2, { removal: "trees" })).status).toBe(302);
  const trees = await see(`${draft}/strony/trees-page`, anna);
  expect(trees).toContain("Drzewo 1");
  expect(trees).not.toContain("Razem drzew");
});

it("puts what can be filed online before all else", async () => {
  const home = (await web.get("/", "urzad=mykanow")).body;
  const services = [...home.matchAll(/href="(\/urzedy\/mykanow\/uslugi\/[^"]+)"/g)].map(([, href]) => href);
  expect(services[0]).toBe(card);
  expect(await see("/urzedy/mykanow/uslugi")).toMatch(/Wystąp o zezwolenie na usunięcie drzewa online ·/);
});

it("has the card's English page name itself and its amounts in English", async () => {
  const { body } = await web.get(card, `${anna}; jezyk=en`);
  expect(body).toContain("<title>Apply for a permit to remove a tree –");
  expect(body).toContain("free of charge");
  expect(body).not.toMatch(/bezpłatnie|kwotę poda urząd/);
  expect((await web.get(card)).body).toContain("Wójt. Jeśli");
});
