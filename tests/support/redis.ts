import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A Redis of a test's own. */
export interface TestRedis {
  readonly url: string;
  /** Sends one command, e.g. `FLUSHALL`. */
  say(command: string): Promise<string>;
  /** Stops answering without closing a connection. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
  /** Starts it again on the same port, empty. */
  restart(): Promise<void>;
}

/** Starts a Redis that keeps nothing on disk, on a free port. */
export async function startRedis(): Promise<TestRedis> {
  const port = await findFreePort();
  let server = await launch(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    say: (command) => say(port, command),
    freeze: () => void server.kill("SIGSTOP"),
    thaw: () => void server.kill("SIGCONT"),
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill("SIGKILL");
      await once(server, "exit");
    },
    async restart() {
      server = await launch(port);
    },
  };
}

async function launch(port: number): Promise<ChildProcess> {
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn("/usr/bin/redis-server", options, { stdio: "ignore" });
  for (let turn = 0; turn < 200; turn += 1) {
    if ((await say(port, "PING").catch(() => "")).startsWith("+PONG")) return server;
    await sleep(25);
  }
  throw new Error("Redis did not start.");
}

async function say(port: number, command: string): Promise<string> {
  const socket = net.connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(`${command}\r\n`);
  const [answer] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return answer.toString();
}

async function findFreePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}
