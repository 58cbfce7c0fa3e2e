import { Agent, get } from "node:http";

/** A page and whose cookie opens it. */
export interface Visit {
  readonly url: string;
  readonly cookie?: string;
}

/** Lines that stay open from one request to the next, as a browser's do. */
export function openLines(count: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: count });
}

/** Asks for a page and reads it to its end; anything but 200 ends the bench. */
export function visit({ url, cookie }: Visit, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { Accept: "text/html", ...(cookie ? { Cookie: cookie } : {}) };
    const request = get(url, { agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(chunks).toString());
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    });
    request.on("error", reject);
  });
}

/** Requests a second at so many at a time. */
export async function measureThroughput(page: Visit, agent: Agent, atATime: number, ms: number) {
  const end = performance.now() + ms;
  let count = 0;
  const from = performance.now();
  const visitOn = async () => {
    while (performance.now() < end) {
      await visit(page, agent);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: atATime }, visitOn));
  return (count * 1000) / (performance.now() - from);
}
