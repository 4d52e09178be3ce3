import { isCancel, select, text } from "@clack/prompts";
import {
  type Auth,
  type Provider,
  auths,
  headerProblem,
  nameProblem,
  pathProblem,
  titleProblem,
  urlProblem,
} from "./provider.ts";

/** What the flags, or a spec, have told so far. */
export type Given = { -readonly [Key in keyof Provider]?: Provider[Key] | undefined };

/** What cannot be done, said to who asked for it. */
export class Refused extends Error {}

/**
 * The whole of it: what is not given is asked for, if there is somebody to ask.
 *
 * @throws Refused where something is missing or wrong
 */
export async function complete(given: Given, interactive: boolean): Promise<Provider> {
  if (!interactive) return checked(given);
  const ask = async (message: string, value: string | undefined, check: (value?: string) => string | undefined) =>
    value ?? answer(await text({ message, validate: check }));
  const name = await ask("Name, lower case, as in @payorch/<name>", given.name, nameProblem);
  const title = await ask("Name, as the provider writes it", given.title, titleProblem);
  const production = await ask("Production address", given.production, urlProblem);
  const optional = (value?: string) => (value ? urlProblem(value) : undefined);
  const sandbox = await ask("Sandbox address; empty if there is none", given.sandbox, optional);
  const options = Object.entries(auths).map(([value, { title: label }]) => ({ value: value as Auth, label }));
  const auth = given.auth ?? answer(await select({ message: "Authentication", options }));
  const tokenPath =
    auth === "client-credentials" ? await ask("Path of the token operation", given.tokenPath, pathProblem) : undefined;
  const header = auth === "api-key" ? await ask("Header that holds the key", given.header, headerProblem) : undefined;
  return checked({ name, title, production, sandbox: sandbox || undefined, auth, tokenPath, header });
}

function answer<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new Refused("Nothing was written.");
  return value as Exclude<Value, symbol>;
}

function checked({ name, title, production, sandbox, auth, tokenPath, header }: Given): Provider {
  const missing = [
    ...(name ? [] : ["<name>"]),
    ...(title ? [] : ["--title"]),
    ...(production ? [] : ["--production"]),
    ...(auth ? [] : ["--auth"]),
    ...(auth === "client-credentials" && !tokenPath ? ["--token-path"] : []),
    ...(auth === "api-key" && !header ? ["--header"] : []),
  ];
  if (!name || !title || !production || !auth || missing.length > 0) {
    throw new Refused(`Without a terminal nothing can be asked. Missing: ${missing.join(", ")}.`);
  }
  if (!Object.hasOwn(auths, auth))
    throw new Refused(`There is no auth \`${auth}\`. There are: ${Object.keys(auths).join(", ")}.`);
  const problem =
    nameProblem(name) ??
    titleProblem(title) ??
    urlProblem(production) ??
    (sandbox === undefined ? undefined : urlProblem(sandbox)) ??
    (auth === "client-credentials" ? pathProblem(tokenPath) : undefined) ??
    (auth === "api-key" ? headerProblem(header) : undefined);
  if (problem) throw new Refused(problem);
  return { name, title, production, sandbox, auth, tokenPath, header };
}
