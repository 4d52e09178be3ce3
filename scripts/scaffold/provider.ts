import { existsSync } from "node:fs";
import { root } from "../generate/document.ts";

/** How a client proves who it is, with the options that hold it: what core has a credential for. */
export const auths = {
  bearer: { title: "one secret key, sent as a bearer token", options: ["apiKey"] },
  "api-key": { title: "one secret key, in a header of its own", options: ["apiKey"] },
  basic: { title: "user and password, in every request (HTTP Basic)", options: ["username", "password"] },
  "client-credentials": {
    title: "client id and secret, exchanged for a token (OAuth 2.0)",
    options: ["clientId", "clientSecret"],
  },
} as const;

export type Auth = keyof typeof auths;

/** What a provider is scaffolded from. */
export interface Provider {
  /** Its name in packages, folders and identifiers: `acme`. */
  readonly name: string;
  /** As it calls itself: `Acme Payments`. */
  readonly title: string;
  readonly production: string;
  /** Undefined where there is one address, and then no `environment`. */
  readonly sandbox?: string | undefined;
  readonly auth: Auth;
  /** Where the client credentials are exchanged. */
  readonly tokenPath?: string | undefined;
  /** The header that holds an API key. */
  readonly header?: string | undefined;
}

/** The variable of an option: `apiKey` of acme is `ACME_API_KEY`. */
export const variableOf = (name: string, option: string): string =>
  `${name}_${option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase();

/** What is wrong with a provider's name, as a sentence, or nothing. */
export function nameProblem(name = ""): string | undefined {
  if (!/^[a-z][a-z0-9]*$/.test(name)) {
    return "The name is lower case, letters and digits, and begins with a letter: it becomes that of the package and the factory.";
  }
  // What `generate` leaves is none yet.
  if (existsSync(new URL(`packages/${name}/package.json`, root)))
    return `There is packages/${name} already. Nothing is overwritten.`;
  if (["payorch", "spec", "client"].includes(name)) return `\`${name}\` is a name of our own.`;
  return undefined;
}

/** What is wrong with the provider's own name for itself, as a sentence, or nothing. */
export const titleProblem = (title = ""): string | undefined =>
  /^[\p{L}\d](?:[\p{L}\d .&'-]*[\p{L}\d.])?$/u.test(title)
    ? undefined
    : "The title is the provider's name as people write it, such as Acme Payments: letters, digits, spaces and . & ' -";

/** What is wrong with an address, as a sentence, or nothing. */
export function urlProblem(url = ""): string | undefined {
  const plain = URL.canParse(url) && /^https:\/\/[^?#@\s]+$/.test(url) && !url.endsWith("/");
  return plain ? undefined : "An address is https, such as https://api.acme.example, and ends without a slash.";
}

/** What is wrong with the path of the token operation, as a sentence, or nothing. */
export const pathProblem = (path = ""): string | undefined =>
  /^(?:\/[\w.~-]+)+$/.test(path) ? undefined : "The token path is a path such as /oauth/token.";

/** What is wrong with the header of an API key, as a sentence, or nothing. */
export const headerProblem = (header = ""): string | undefined =>
  /^[A-Za-z][\w-]*$/.test(header) ? undefined : "The header is the name of one, such as X-Api-Key.";
