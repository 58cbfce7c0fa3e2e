import { z } from "zod";

const url = (protocols: readonly string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `musi być adresem ${protocols.join(" albo ")}, np. ${example}`,
  });

const postgres = url(["postgres:", "postgresql:"], "postgres://epowiat:haslo@localhost:5432/epowiat");

/** A proxy: one of the names that Express knows for groups of addresses, an address, or a network (CIDR). */
const proxy = z.union([
  z.enum(["loopback", "linklocal", "uniquelocal"]),
  z.ipv4(),
  z.ipv6(),
  z.cidrv4(),
  z.cidrv6(),
]);

const proxies = z
  .string()
  .default("loopback")
  .transform((text) => text.split(",").map((one) => one.trim()))
  .refine((list) => list.every((one) => proxy.safeParse(one).success), {
    error: "musi być listą adresów albo sieci po przecinku, np. 10.0.0.4,10.1.0.0/16",
  });

/**
 * Every variable that E-Powiat reads, with its meaning. `.env.example` is written from this list,
 * so a variable can't be added without being described.
 */
export const variables = {
  DATABASE_URL: postgres
    .optional()
    .describe("PostgreSQL ≥ 15: login aplikacji, bez własnych praw. Puste: PostgreSQL wbudowany, w ./var"),
  DATABASE_ADMIN_URL: postgres
    .optional()
    .describe("Login migracji (superuser albo BYPASSRLS i CREATEROLE); potrzebny tylko `npm run migrate`"),
  REDIS_URL: url(["redis:", "rediss:"], "redis://localhost:6379")
    .optional()
    .describe("Redis dla kolejki Bull. Puste: zadania wykonuje sam proces"),
  SMTP_URL: url(["smtp:", "smtps:"], "smtp://localhost:25")
    .optional()
    .describe("Serwer poczty wychodzącej. Puste: listy trafiają do ./var/mail i na /dev/mail"),
  MAIL_FROM: z
    .email({ error: "musi być adresem e-mail, np. powiadomienia@powiat.pl" })
    .default("powiadomienia@e-powiat.invalid")
    .describe("Nadawca powiadomień"),
  EPOWIAT_ORIGIN: url(["http:", "https:"], "https://e-powiat.czestochowa.pl")
    .optional()
    .describe("Jedyne źródło adresów w odnośnikach i listach. Puste: http://localhost:PORT"),
  EPOWIAT_KEY: z
    .string()
    .refine((text) => Buffer.from(text, "base64").length === 32, {
      error: "musi mieć 32 bajty zapisane w base64, np. z polecenia: openssl rand -base64 32",
    })
    .optional()
    .describe("Klucz, którym szyfrujemy klucze urzędów. Puste tylko z bazą wbudowaną: powstaje w ./var"),
  EPOWIAT_DEMO: z
    .enum(["0", "1"], { error: "musi być 0 albo 1" })
    .optional()
    .describe("1: zbuduj powiat pokazowy, gdy baza jest pusta. Puste: tylko z bazą wbudowaną"),
  EPOWIAT_VAR: z.string().default("./var").describe("Folder danych: baza wbudowana, pliki, listy"),
  S3_BUCKET: z
    .string()
    .optional()
    .describe("Kubeł S3 na pliki. Puste, tak jak pozostałe S3_*: folder w EPOWIAT_VAR"),
  S3_REGION: z.string().optional().describe("Region S3, np. eu-central-1"),
  S3_ENDPOINT: url(["http:", "https:"], "https://s3.eu-central-1.amazonaws.com")
    .optional()
    .describe("Adres usługi S3"),
  S3_ACCESS_KEY_ID: z.string().optional().describe("Identyfikator klucza S3"),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe("Tajna część klucza S3"),
  HOST: z.string().default("127.0.0.1").describe("Adres, na którym słucha serwer"),
  PORT: z.coerce
    .number({ error: "musi być numerem portu, np. 3000" })
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe("Port serwera"),
  EPOWIAT_TRUSTED_PROXIES: proxies.describe(
    "Serwery pośredniczące, którym wierzymy, czyje żądanie przekazują: adresy albo sieci (CIDR) po przecinku. loopback: ten sam komputer, uniquelocal: sieci prywatne",
  ),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], {
      error: "musi być jednym z: debug, info, warn, error, silent",
    })
    .default("info")
    .describe("Szczegółowość dziennika technicznego"),
};

const schema = z.object(variables);

const bucketSize = Object.keys(variables).filter((name) => name.startsWith("S3_")).length;

/** The parsed environment: what the process was told from outside. */
export type Environment = z.infer<typeof schema>;

/**
 * Parses the environment; empty values count as missing.
 * Throws one error that names every wrong variable and what it should be.
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const filled = Object.fromEntries(
    Object.keys(variables).flatMap((name) => (source[name] ? [[name, source[name]]] : [])),
  );
  const parsed = schema.safeParse(filled);
  const missing = missingOfBucket(filled);
  if (parsed.success && missing.length === 0) return parsed.data;
  const lines = (parsed.error?.issues ?? []).map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  if (missing.length > 0) lines.push(`  ${missing.join(", ")}: ustaw wszystkie zmienne S3_* albo żadnej`);
  throw new Error(`Popraw zmienne środowiska i uruchom ponownie:\n${lines.join("\n")}`);
}

/** Those of the bucket's variables that are absent while others are set: half a bucket would lose files. */
function missingOfBucket(filled: Readonly<Record<string, unknown>>): string[] {
  const missing = Object.keys(variables).filter((name) => name.startsWith("S3_") && !(name in filled));
  return missing.length === bucketSize ? [] : missing;
}

/** The environment of this process, read anew at each call: `start.ts` fills gaps before the floors read it. */
export function environment(): Environment {
  return parseEnvironment(process.env);
}

/** Text of `.env.example`: every variable, its meaning and its default. */
export function exampleEnvironment(): string {
  const blocks = Object.entries(variables).map(([name, variable]) => {
    const fallback = variable.safeParse(undefined);
    const value = fallback.success && fallback.data !== undefined ? String(fallback.data) : "";
    return `# ${variable.description}\n${name}=${value}\n`;
  });
  return blocks.join("\n");
}
