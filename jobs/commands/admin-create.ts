import { randomBytes } from "node:crypto";
import { inCounty } from "#db/scope.ts";
import { withDatabase } from "#db/with-database.ts";
import { passwordRequestAddress } from "#tenants/addresses.ts";
import { productOrigin } from "#tenants/notices/index.ts";
import { createAccount, grantCountyRole, protectPassword } from "#tenants/sign-in/index.ts";

/**
 * `npm run admin:create -- adres@urzad.pl`: makes a county administrator's account with a password that is printed
 * once. Exit code 1 when the address is wrong or taken.
 */
const [email = ""] = process.argv.slice(2);
const password = randomBytes(12).toString("base64url");
const words = {
  "email-malformed": "Podaj adres e-mail, np. npm run admin:create -- anna.nowak@czestochowa.powiat.pl",
  "email-taken": "To konto już istnieje. Podaj inny adres.",
};

await withDatabase(async () => {
  const hash = await protectPassword(password, email);
  if (!hash.done) throw new Error(hash.refusal);
  const account = { email, password: hash.value };
  const created = await inCounty(async (tx) => {
    const made = await createAccount(tx, account);
    if (made.done) await grantCountyRole(tx, made.value.userId, "county-admin");
    return made;
  });
  if (!created.done) {
    console.error(words[created.refusal]);
    process.exitCode = 1;
    return;
  }
  console.log(`Konto administratora powiatu: ${email}`);
  const ownPassword = new URL(passwordRequestAddress(), productOrigin());
  console.log(`Hasło (pokazujemy je tylko raz, własne ustawisz na ${ownPassword}): ${password}`);
});
