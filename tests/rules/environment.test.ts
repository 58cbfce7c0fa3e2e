import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { exampleEnvironment, parseEnvironment, variables } from "#environment";

it("names every wrong variable in one message, and what it should be", () => {
  const wrong = { DATABASE_URL: "mysql://x", EPOWIAT_KEY: "krótki", PORT: "osiem", EPOWIAT_DEMO: "tak" };
  expect(() => parseEnvironment(wrong)).toThrow(
    /DATABASE_URL[\s\S]*EPOWIAT_KEY[\s\S]*32 bajty[\s\S]*EPOWIAT_DEMO[\s\S]*PORT/,
  );
});

it("names what is missing of a bucket's settings, and takes all of them or none", () => {
  const bucket = {
    S3_BUCKET: "epowiat",
    S3_REGION: "eu-central-1",
    S3_ENDPOINT: "https://s3.example.org",
    S3_ACCESS_KEY_ID: "klucz",
    S3_SECRET_ACCESS_KEY: "tajne",
  };
  expect(parseEnvironment(bucket)).toMatchObject(bucket);
  expect(parseEnvironment({}).S3_BUCKET).toBeUndefined();
  const { S3_REGION: _, S3_ENDPOINT: __, ...half } = bucket;
  expect(() => parseEnvironment({ ...half, PORT: "osiem" })).toThrow(
    /PORT[\s\S]*S3_REGION, S3_ENDPOINT: ustaw wszystkie/,
  );
  expect(() => parseEnvironment({ ...bucket, S3_ENDPOINT: "s3.example.org" })).toThrow(/S3_ENDPOINT/);
});

it.each([
  ["", ["loopback"]],
  ["10.0.0.4", ["10.0.0.4"]],
  ["loopback, 10.0.0.0/8,fd00::/8 , ::1", ["loopback", "10.0.0.0/8", "fd00::/8", "::1"]],
])("takes the proxies %j", (typed, proxies) => {
  expect(parseEnvironment({ EPOWIAT_TRUSTED_PROXIES: typed }).EPOWIAT_TRUSTED_PROXIES).toEqual(proxies);
});

it.each([
  "true",
  "1",
  "10.0.0.0/33",
  "10.0.0",
  "proxy.example.org",
  "10.0.0.4;10.0.0.5",
  "10.0.0.4,",
])("refuses %j as a list of proxies", (typed) => {
  expect(() => parseEnvironment({ EPOWIAT_TRUSTED_PROXIES: typed })).toThrow(/EPOWIAT_TRUSTED_PROXIES: musi/);
});

it("takes an empty value for a missing one", () => {
  expect(parseEnvironment({ DATABASE_URL: "", PORT: "" })).toMatchObject({ PORT: 3000, HOST: "127.0.0.1" });
});

it("describes every variable in .env.example, which is written from the same list", async () => {
  const text = exampleEnvironment();
  expect(await readFile(".env.example", "utf8")).toBe(text);
  for (const name of Object.keys(variables)) expect(text).toMatch(new RegExp(`^# .+\\n${name}=`, "m"));
});
