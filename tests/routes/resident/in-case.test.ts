import { beforeAll, describe, expect, it } from "vitest";
import { demoResidentAddress } from "../../../training/world/index.ts";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
let anna: string;
const textOf = (body: string) => body.replace(/<!--.*?-->|<[^>]+>/g, " ").replace(/\s+/g, " ");
const mine = async (condition: string) => {
  const [found] = await web.admin<{ id: string }>(
    `select c.id from resident_cases c join residents using (resident_id) where email = $1 and ${condition} limit 1`,
    [demoResidentAddress],
  );
  return found!.id;
};

beforeAll(async () => {
  anna = await web.signInResident(demoResidentAddress);
});

/** Takes a begun draft through its review to its receipt; answers where that is. */
async function send(
  begun: Awaited<ReturnType<typeof web.post>>,
  pages: Record<string, Record<string, string>>,
) {
  const draft = begun.headers.get("Location")!;
  let version = 1;
  for (const [name, fields] of Object.entries(pages)) {
    const saved = await web.post(`${draft}/strony/${name}`, { version: String(version), ...fields }, anna);
    expect(saved.status, saved.body).toBe(302);
    version += 1;
  }
  const review = await web.get(`${draft}/przeglad`, anna);
  const [, sha256] = /name="sha256" value="([0-9a-f]{64})"/.exec(review.body)!;
  return (await web.post(`${draft}/przeglad`, { sha256: sha256! }, anna)).headers.get("Location")!;
}

describe("a resident in her open case", () => {
  it("finds what waits for her on her first page: a call with its day, and a decision to collect", async () => {
    const text = textOf((await web.get("/moje", anna)).body);
    expect(text).toMatch(/Wymaga Twojej reakcji/);
    expect(text).toMatch(/Uzupełnij wniosek: .*? do \d+ /);
    expect(text).toMatch(/Odbierz pismo: Zezwolenie na usunięcie drzewa/);
    expect(text).toContain("Urząd Gminy Mykanów");
  });

  it("writes a further letter and gets a receipt, from which she may write again", async () => {
    const id = await mine("stage = 'waits-for-you'");
    const shown = await web.get(`/moje/sprawy/${id}`, anna);
    expect(shown.body).toContain(`action="/moje/sprawy/${id}/pismo"`);
    expect(textOf(shown.body)).toMatch(/Na wezwanie odpowiedz w piśmie, .*? Wezwanie do usunięcia braków/);
    const begun = await web.post(`/moje/sprawy/${id}/pismo`, {}, anna);
    const receipt = await send(begun, { letter: { text: "Dołączam zdjęcie lipy." }, files: {} });
    const { body } = await web.get(receipt, anna);
    expect(textOf(body)).toContain("Pismo złożone");
    expect(body).toContain(`action="/moje/sprawy/${id}/pismo"`);
    expect(textOf((await web.get(`/moje/sprawy/${id}`, anna)).body)).toContain("Dostaliśmy Twoje pismo.");
  });

  it("withdraws her application once; the case goes on, and she may still write", async () => {
    const id = await mine("stage = 'waits-for-you'");
    const begun = await web.post(`/moje/sprawy/${id}/wycofanie`, {}, anna);
    const receipt = await send(begun, { withdrawal: { withdrawn: "yes", reason: "" } });
    const { body } = await web.get(receipt, anna);
    expect(textOf(body)).toContain("Wycofanie złożone");
    expect(textOf(body)).toContain("Jeśli zmieniasz zdanie, napisz w tej sprawie.");
    expect(body).not.toContain("/wycofanie");
    const again = await web.post(`/moje/sprawy/${id}/wycofanie`, {}, anna);
    expect(again.headers.get("Location")).toBe(`/moje/sprawy/${id}`);
    expect((await web.get(`/moje/sprawy/${id}`, anna)).body).toContain("Twój ruch");
  });

  it("is told of a case that is over that it takes nothing more", async () => {
    const id = await mine("stage = 'letter-sent'");
    await web.admin("update resident_cases set stage = 'closed' where id = $1", [id]);
    const { body } = await web.get(`/moje/sprawy/${id}`, anna);
    expect(textOf(body)).toContain("Sprawa jest zakończona. Jeśli czegoś potrzebujesz, złóż nowy wniosek.");
    expect(body).not.toMatch(/\/pismo|\/wycofanie/);
    expect((await web.post(`/moje/sprawy/${id}/pismo`, {}, anna)).headers.get("Location")).toBe(
      `/moje/sprawy/${id}`,
    );
  });
});

it("shows on the list which case's term has passed and what she may do about it", async () => {
  const id = await mine("stage = 'waits-for-you'");
  await web.admin(
    "update resident_cases set stage = 'in-progress', due_on = current_date - 5 where id = $1",
    [id],
  );
  const text = textOf((await web.get("/moje", anna)).body);
  expect(text).toMatch(/po terminie/);
  expect(text).toContain("Możesz wnieść ponaglenie (art. 37 KPA)");
  await web.admin("update resident_cases set stage = 'waits-for-you' where id = $1", [id]);
  expect(textOf((await web.get("/moje", anna)).body)).not.toContain("Możesz wnieść ponaglenie");
});

it("leaves a typed password behind when the session has ended meanwhile", async () => {
  const typed = { "haslo-obecne": "stare hasło nad stawem", "haslo-nowe": "nowe hasło nad stawem" };
  for (const [address, door] of [
    ["/moje/konto", "/zaloguj?"],
    ["/biuro/mykanow/ustawienia/haslo", "/zaloguj/urzad?"],
  ] as const) {
    const { status, headers } = await web.post(address, typed);
    expect([status, headers.get("Location")?.startsWith(door)]).toEqual([303, true]);
    expect(decodeURIComponent(headers.get("Location")!)).not.toContain("stawem");
  }
});
