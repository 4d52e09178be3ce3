import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo, Server } from "node:net";
import * as newest from "undici";
import * as undici6 from "undici6";
import * as undici7 from "undici7";
import { onTestFinished } from "vitest";
import type { PayorchError } from "../../src/index.ts";
import { type Dispatcher, undiciTransport } from "../../src/transport/undici.ts";
import { failureOf } from "./client.ts";
import { freePort } from "./free-port.ts";

/** The versions that are tried; the types of the newest stand for all. */
export const versions: [version: string, undici: typeof newest][] = [
  ["6", undici6 as unknown as typeof newest],
  ["7", undici7 as unknown as typeof newest],
  ["8", newest],
];

/** The option of a client that sends over this dispatcher. */
export const over = (dispatcher: Dispatcher) => ({ transport: undiciTransport(dispatcher) });

/** A dispatcher that is closed when the test has finished. */
export function kept<Kind extends { destroy(): Promise<void> }>(dispatcher: Kind): Kind {
  onTestFinished(() => dispatcher.destroy());
  return dispatcher;
}

/** Starts a server for one test, and gives its host and port. */
export async function addressOf(server: Server): Promise<string> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An address where nobody listens. */
export const nobody = async (): Promise<string> => `127.0.0.1:${await freePort()}`;

/** How far the first attempt came, and the outcome of the call. */
export async function phaseOf(call: Promise<unknown>): Promise<unknown[]> {
  const error = (await failureOf(call)) as PayorchError;
  return [error.attempts[0]?.phase, error.outcome];
}

/** One attempt. */
export const single = { maxAttempts: 1 };

export const lost = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
export const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
export const untrusted = Object.assign(new Error("expired"), { code: "CERT_HAS_EXPIRED" });

/** Key and certificate that nobody trusts. */
export const pem = readFileSync(new URL("self-signed.pem", import.meta.url));
