import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** How the server treats a recipient: takes the letter, answers with a code, falls silent, or hangs up after DATA. */
export type Treatment = "accept" | 421 | 450 | 550 | "hang" | "drop-after-data";

/** A letter as the server saw it. */
export interface SeenMail {
  readonly recipients: readonly string[];
  readonly raw: string;
  readonly messageId: string;
}

/** A mail server of a test's own. */
export interface TestSmtp {
  /** Short time limits included. */
  readonly url: string;
  /** Letters taken over. */
  readonly taken: SeenMail[];
  /** Letters whose DATA came through, and then the line was cut. */
  readonly dropped: SeenMail[];
  /** Recipients asked for, whatever became of them. */
  readonly asked: string[];
  /** Says how recipients are treated from now on. */
  treat(treatment: (recipient: string) => Treatment): void;
  stop(): Promise<void>;
}

/** Starts a mail server on a free port that accepts everything until told otherwise. */
export async function startSmtp(): Promise<TestSmtp> {
  let treatmentOf: (recipient: string) => Treatment = () => "accept";
  const taken: SeenMail[] = [];
  const dropped: SeenMail[] = [];
  const asked: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo({ address }, _session, answer) {
      asked.push(address);
      const treatment = treatmentOf(address);
      if (treatment === "hang") return;
      if (typeof treatment !== "number") return answer();
      answer(Object.assign(new Error("not this time"), { responseCode: treatment }));
    },
    async onData(stream, session, answer) {
      const chunks = await stream.toArray().catch(() => undefined);
      // The sender died in the middle of its letter.
      if (!chunks) return;
      const raw = Buffer.concat(chunks).toString();
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      const mail = { recipients, raw, messageId: /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? "" };
      if (treatmentOf(recipients[0]!) === "drop-after-data") {
        dropped.push(mail);
        return socketOf(server, session)?.destroy();
      }
      taken.push(mail);
      answer();
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}?socketTimeout=700&greetingTimeout=700`,
    taken,
    dropped,
    asked,
    treat(given) {
      treatmentOf = given;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The line itself; smtp-server offers no way to cut it. */
function socketOf(server: SMTPServer, session: SMTPServerSession): Socket | undefined {
  const connections = (
    server as unknown as { connections: Set<{ session: { id: string }; _socket: Socket }> }
  ).connections;
  return [...connections].find((connection) => connection.session.id === session.id)?._socket;
}
