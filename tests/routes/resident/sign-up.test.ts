import { expect, it } from "vitest";
import { useWeb } from "../../support/web.ts";

const web = useWeb();
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const openAccount = (fields: Record<string, string>) =>
  web.post("/rejestracja", { imie: "", nazwisko: "", email: "", ...fields });

it("tells at once all that is wrong with what was typed to open an account, each at its field", async () => {
  const { status, body } = await openAccount({ email: "nie-adres" });
  expect(status).toBe(422);
  for (const [field, text] of [
    ["imie", "Wpisz imię"],
    ["nazwisko", "Wpisz nazwisko"],
    ["email", "Wpisz adres e-mail"],
  ])
    expect(plain(body)).toContain(`href="#${field}">${text}`);
  expect(body).toContain('value="nie-adres"');
});

it("names one fault alone where there is one, and sends the mail where there is none", async () => {
  const one = await openAccount({ imie: "Zofia", nazwisko: "Kos", email: "zofia" });
  expect(plain(one.body)).not.toContain("Wpisz nazwisko");
  expect(one.status).toBe(422);
  const sent = await openAccount({ imie: "Zofia", nazwisko: "Kos", email: "zofia@example.org" });
  expect([sent.status, sent.body.includes("zofia@example.org")]).toEqual([200, true]);
});
