import type { Credential, ClientMethods } from "../../src/index.ts";
import { type Acme, acme } from "../support/client.ts";

/** A way to send: the chaos runs over each. */
export interface Transport {
  readonly name: string;
  /** Makes a client that sends that way. */
  readonly client: (baseUrl: string, credential?: Credential) => Acme & ClientMethods;
}

/** The one that the tests run over. */
export const ofTests: Transport = {
  name: process.env["UNDICI"] ?? "the transport of this runtime",
  client: (baseUrl, credential) => acme(baseUrl, {}, credential),
};
