import { z } from "zod";

const url = (protocols: readonly string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `musi być adresem ${protocols.join(" albo ")}, np. ${example}`,
  });

const postgres = url(["postgres:", "postgresql:"], "postgres://epowiat:haslo@localhost:5432/epowiat");

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
  HOST: z.string().default("127.0.0.1").describe("Adres, na którym słucha serwer"),
  PORT: z.coerce
    .number({ error: "musi być numerem portu, np. 3000" })
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe("Port serwera"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], {
      error: "musi być jednym z: debug, info, warn, error, silent",
    })
    .default("info")
    .describe("Szczegółowość dziennika technicznego"),
};

const schema = z.object(variables);

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
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Popraw zmienne środowiska i uruchom ponownie:\n${lines.join("\n")}`);
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
