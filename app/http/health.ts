import type { Express } from "express";

/** What must be well before requests may come: each part's name and its trouble, or null. */
export interface Readiness {
  readonly isReady: boolean;
  readonly parts: Readonly<Record<string, string>>;
}

/** `/healthz`: the process lives. `/readyz`: it can serve; 503 and the reasons when it can't. */
export function answerHealth(server: Express, readiness: () => Promise<Readiness>): void {
  server.get("/healthz", (_request, response) => {
    response.type("text/plain").set("Cache-Control", "no-store").send("ok\n");
  });
  server.get("/readyz", async (_request, response) => {
    const report = await readiness();
    response
      .status(report.isReady ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json(report);
  });
}
