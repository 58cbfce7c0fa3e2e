import { describe, expect, it } from "vitest";
import { renderApart, renderHere } from "#tenants/documents/templates/render-parts.ts";

/** Four loops over 300 items: eight thousand million rounds, minutes of a blocked process. */
const evil = [
  "{{#each items}}",
  ...Array(3).fill("{{#each @root.items}}"),
  ...Array(4).fill("{{/each}}"),
].join("");
const items = Array.from({ length: 300 }, (_, index) => `pozycja ${index}`);

describe("a template rendered apart", () => {
  it("is stopped after a second while the office goes on working", async () => {
    let longestPause = 0;
    let last = performance.now();
    const heartbeat = setInterval(() => {
      const now = performance.now();
      longestPause = Math.max(longestPause, now - last);
      last = now;
    }, 10);
    const started = performance.now();
    const outcome = await renderApart({ content: evil }, { items });
    const took = performance.now() - started;
    clearInterval(heartbeat);
    expect(outcome).toMatchObject({ done: false, refusal: "template-takes-too-long" });
    expect(took).toBeLessThan(4_000);
    expect(longestPause).toBeLessThan(900);
  });

  it("gives the same text as one rendered here", async () => {
    const sources = { content: "{{#each items}}– {{this}}\n{{/each}}{{name}}" };
    const data = { items: ["mapa & plan", "<rysunek>"], name: 'O\'Hara = "x"' };
    expect(await renderApart(sources, data)).toEqual({ done: true, value: renderHere(sources, data) });
  });

  it("sees no environment, so no template could read the office's key", async () => {
    process.env.EPOWIAT_CANARY = "widać";
    const outcome = await renderApart({ content: "{{env.EPOWIAT_CANARY}}{{process}}" }, {});
    expect(JSON.stringify(outcome)).not.toContain("widać");
    expect(outcome).toMatchObject({ done: false, refusal: "template-fails" });
  });

  it("turns a field nobody supplied into a refusal rather than an empty line", async () => {
    expect(await renderApart({ content: "{{name}}" }, {})).toMatchObject({
      refusal: "template-fails",
      details: { found: expect.stringContaining("name") },
    });
    expect(() => renderHere({ content: "{{name}}" }, {})).toThrow("name");
  });
});
