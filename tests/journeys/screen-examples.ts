import type { PartName } from "../../training/world/cast.ts";
import { demoResidentAddress } from "../../training/world/index.ts";

/** Somebody who opens pages: in Mykanów, if not at the surveyors' of the Starostwo. */
export type Who = "visitor" | "resident" | PartName | "geodesy";

const ofMykanow = "(select id from tenants where slug = 'mykanow')";
const ofAnna = `(select resident_id from residents where email = '${demoResidentAddress}')`;
const handlers = `(select id from people where tenant_id = ${ofMykanow} and email like 'inspektor@%')`;
const anItem = (condition: string) =>
  `select id from incoming_items i where tenant_id = ${ofMykanow} and ${condition} limit 1`;
const held = anItem("title = 'Pytanie o lipę'");
const aPerson = `select id from people where id = ${handlers}`;
/** A case that the handler of Mykanów works on. */
export const aCase = `select mark from cases where tenant_id = ${ofMykanow} and handler_id = ${handlers} and state = 'open'
  order by id limit 1`;
const aDocument = (condition: string) => `select c.mark || '/pisma/' || d.id from documents d
  join cases c on c.id = d.case_id where d.tenant_id = ${ofMykanow} and d.kind = 'outgoing' and ${condition}
  order by d.id desc limit 1`;
const aParty = `select c.mark || '/strony/' || p.id from case_parties p join cases c on c.id = p.case_id
  where c.mark = (${aCase}) and p.tenant_id = ${ofMykanow} limit 1`;
const mine = (table: string) => `select id from ${table} where resident_id = ${ofAnna} limit 1`;

/** Who opens a page, with a query for what its address names; a page that isn't here fails. */
export const examples: Readonly<Record<string, readonly [Who, string?]>> = {
  "/": ["visitor"],
  "/urzedy/:office": ["visitor"],
  "/urzedy/:office/uslugi": ["visitor"],
  "/urzedy/:office/uslugi/:service": ["visitor"],
  "/potwierdzenia": ["visitor"],
  "/status": ["visitor"],
  "/prywatnosc": ["visitor"],
  "/deklaracja-dostepnosci": ["visitor"],
  "/zaloguj": ["visitor"],
  "/zaloguj/haslo": ["visitor"],
  "/zaloguj/haslo/nowe": ["visitor"],
  "/rejestracja": ["visitor"],
  "/profil-zaufany": ["resident"],
  "/profil-zaufany/powrot": ["resident"],
  "/dostawca-pokazowy": ["visitor"],
  "/moje": ["resident"],
  "/moje/konto": ["resident"],
  "/moje/sprawy/:case": ["resident", mine("resident_cases")],
  "/moje/skrzynka": ["resident"],
  "/moje/skrzynka/:letter": ["resident", mine("resident_letters")],
  "/moje/wnioski/:draft": ["resident", mine("drafts")],
  "/moje/wnioski/:draft/przeglad": ["resident", mine("drafts")],
  "/moje/wnioski/:draft/usuniecie": ["resident", mine("drafts")],
  "/moje/wnioski/:draft/strony/:page": ["resident", mine("drafts")],
  "/moje/potwierdzenia/:receipt": ["resident", mine("receipts")],
  "/zaloguj/urzad": ["visitor"],
  "/biuro/:office": ["handler"],
  "/biuro/:office/szukaj": ["handler"],
  "/biuro/:office/powiadomienia": ["handler"],
  "/biuro/:office/ustawienia": ["handler"],
  "/biuro/:office/ustawienia/haslo": ["handler"],
  "/biuro/:office/ustawienia/drugi-skladnik": ["handler"],
  "/biuro/:office/wplywy": ["registry"],
  "/biuro/:office/wplywy/nowy": ["registry"],
  "/biuro/:office/wplywy/skany": ["registry"],
  "/biuro/:office/wplywy/wydruk": ["registry"],
  "/biuro/:office/wplywy/dekretacja": ["chief"],
  "/biuro/:office/wplywy/dekretacja/cofniecie": ["chief"],
  "/biuro/:office/wplywy/:item": ["registry", anItem("true")],
  "/biuro/:office/wplywy/:item/dekretacja": ["chief", held],
  "/biuro/:office/wplywy/:item/zwrot": ["handler", held],
  "/biuro/:office/wplywy/:item/sprawa": ["handler", held],
  "/biuro/:office/wplywy/:item/dolaczenie": ["handler", held],
  "/biuro/:office/wplywy/:item/bez-sprawy": ["handler", held],
  "/biuro/:office/wplywy/:item/poprawka": ["registry", held],
  "/biuro/:office/wplywy/:item/anulowanie": [
    "registry",
    anItem("state = 'registered' and channel <> 'form'"),
  ],
  "/biuro/:office/wplywy/:item/skan": ["registry", held],
  "/biuro/:office/wplywy/:item/etykieta": ["registry", anItem("true")],
  "/biuro/:office/sprawy/:mark": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/metryka": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/terminy": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/strony": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/strony/nowa": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/strony/:party": ["handler", aParty],
  "/biuro/:office/sprawy/:mark/strony/:party/koniec": ["handler", aParty],
  "/biuro/:office/sprawy/:mark/historia": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/zamkniecie": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/bez-rozpoznania": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/prowadzacy": ["manager", aCase],
  "/biuro/:office/sprawy/:mark/notatki": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/wstrzymanie": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/wznowienie": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/pisma": ["handler", aCase],
  "/biuro/:office/sprawy/:mark/pisma/:document": ["handler", aDocument("d.state = 'draft'")],
  "/biuro/:office/sprawy/:mark/pisma/:document/wersje": ["handler", aDocument("d.state = 'draft'")],
  "/biuro/:office/sprawy/:mark/pisma/:document/zalaczniki": ["handler", aDocument("d.state = 'draft'")],
  "/biuro/:office/sprawy/:mark/pisma/:document/przekazanie": ["handler", aDocument("d.state = 'draft'")],
  "/biuro/:office/sprawy/:mark/pisma/:document/akceptacja": ["manager", aDocument("d.state = 'in-approval'")],
  "/biuro/:office/sprawy/:mark/pisma/:document/zwrot": ["manager", aDocument("d.state = 'in-approval'")],
  "/biuro/:office/sprawy/:mark/pisma/:document/podpis": ["chief", aDocument("d.state = 'approved'")],
  "/biuro/:office/sprawy/:mark/pisma/:document/wysylka": ["registry", aDocument("d.state = 'signed'")],
  "/biuro/:office/sprawy/:mark/pisma/:document/wycofanie": ["handler", aDocument("d.state = 'signed'")],
  "/biuro/:office/sprawy/:mark/pisma/:document/ponowna-wysylka": [
    "registry",
    aDocument("d.id in (select document_id from deliveries where state = 'failed')"),
  ],
  "/biuro/:office/sprawy/:mark/doreczenia/:delivery": [
    "registry",
    `select c.mark || '/doreczenia/' || d.id from deliveries d join cases c on c.id = d.case_id
     where d.tenant_id = ${ofMykanow} and d.channel = 'paper' limit 1`,
  ],
  "/biuro/:office/sprawy/:mark/oplaty/:fee": [
    "geodesy",
    "select c.mark || '/oplaty/' || f.id from fees f join cases c on c.id = f.case_id order by paid_on nulls first limit 1",
  ],
  "/biuro/:office/spis-spraw": ["handler"],
  "/biuro/:office/jrwa": ["handler"],
  "/biuro/:office/jrwa/nowa": ["administrator"],
  "/biuro/:office/jrwa/:class/potwierdzenie": [
    "administrator",
    `select symbol from jrwa_classes where tenant_id = ${ofMykanow} and verified = 'symbol-and-category-inferred' limit 1`,
  ],
  "/biuro/:office/do-wyslania": ["registry"],
  "/biuro/:office/wysylki": ["registry"],
  "/biuro/:office/wysylki/wydruk": ["registry"],
  "/biuro/:office/urzad/osoby": ["administrator"],
  "/biuro/:office/urzad/osoby/nowa": ["administrator"],
  "/biuro/:office/urzad/osoby/:person": ["administrator", aPerson],
  "/biuro/:office/urzad/osoby/:person/rola": ["administrator", aPerson],
  "/biuro/:office/urzad/osoby/:person/odebranie-roli": ["administrator", aPerson],
  "/biuro/:office/urzad/osoby/:person/upowaznienie": ["administrator", aPerson],
  "/biuro/:office/urzad/osoby/:person/cofniecie-upowaznienia": ["administrator", aPerson],
  "/biuro/:office/urzad/osoby/:person/zaproszenie": ["administrator", aPerson],
  "/biuro/:office/urzad/osoby/:person/odejscie": ["administrator", aPerson],
  "/biuro/:office/urzad/komorki": ["administrator"],
  "/biuro/:office/urzad/komorki/nowa": ["administrator"],
  "/biuro/:office/urzad/zastepstwa": ["administrator"],
  "/biuro/:office/urzad/zastepstwa/nowe": ["administrator"],
  "/biuro/:office/urzad/zastepstwa/:substitution/koniec": [
    "administrator",
    `select id from substitutions where tenant_id = ${ofMykanow} limit 1`,
  ],
  "/biuro/:office/urzad/dane": ["administrator"],
  "/biuro/:office/urzad/dane/kontakt": ["administrator"],
  "/biuro/:office/urzad/dane/osoba-do-kontaktu": ["administrator"],
  "/biuro/:office/urzad/dane/osoba-do-kontaktu/koniec": ["administrator"],
  "/powiat": ["administrator"],
  "/powiat/urzedy/:office": ["administrator"],
  "/powiat/urzedy/:office/administrator": ["administrator"],
  "/dev/mail": ["visitor"],
  "/*": ["visitor"],
};

/** Pages without one of their own: they lead on, or only ever answer a form. */
export const leadsOn = [
  "/biuro",
  "/powiat/urzedy/:office/zalozenie",
  "/biuro/:office/sprawy/:mark/pisma/:document/zalaczniki/:file/zdjecie",
  "/biuro/:office/ustawienia/drugi-skladnik/wylaczenie",
  "/dev/mail/:mail",
];
