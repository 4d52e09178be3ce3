import { existsSync } from "node:fs";
import type { Validators } from "@payorch/core/validate";
import { root } from "../generate/document.ts";

/** Credentials by the name of their variable. */
export type Credentials = Readonly<Record<string, string>>;

/** Where a client sends, and through what. */
export interface Address {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** One client of a sandbox: OrkestaPay has a second credential for some operations. */
interface SandboxClient {
  /** Which client of the spec it is (`x-client`); the main one has none. */
  readonly prefix: string;
  /** The variables that hold its credentials. */
  readonly needs: readonly string[];
  /** Path parameters that a variable holds. */
  readonly ids?: Readonly<Record<string, string>>;
  make(credentials: Credentials, address: Address): object;
}

/** How a provider's sandbox is called. Nothing there moves money: a sandbox has none. */
export interface Sandbox {
  readonly validators: Validators;
  /** The main client first. */
  readonly clients: readonly [SandboxClient, ...SandboxClient[]];
  /** Says why these credentials may not be used. */
  refuse?(credentials: Credentials): string | undefined;
}

/** What `packages/<provider>/test/contract/sandbox.ts` says of it; undefined where the provider has none. */
export async function sandboxOf(provider: string): Promise<Sandbox | undefined> {
  const file = new URL(`packages/${provider}/test/contract/sandbox.ts`, root);
  return existsSync(file) ? ((await import(file.href)) as { sandbox: Sandbox }).sandbox : undefined;
}
