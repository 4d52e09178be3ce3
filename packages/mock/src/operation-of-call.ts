import { readFileSync } from "node:fs";
import { type Provider, specOf } from "./providers.ts";

/** Where an operation is called. */
interface Place {
  readonly operationId: string;
  readonly method: string;
  /** The parts of its path; a parameter is empty. */
  readonly parts: readonly string[];
}

/**
 * The operations of a provider: read off the lines of its spec, whose form our lint holds. A parser of YAML takes longer to load than all
 * else that `faulty` needs.
 */
export function placesOf(provider: Provider): Place[] {
  const [, paths = ""] = readFileSync(specOf(provider), "utf8").split(/^(?:paths|webhooks|components):$/m);
  let path = "";
  let method = "";
  return paths.split("\n").flatMap((line) => {
    path = /^ {2}(\/\S*):$/.exec(line)?.[1] ?? path;
    method = /^ {4}(get|post|put|patch|delete):$/.exec(line)?.[1] ?? method;
    const operationId = /^ {6}operationId: (\S+)$/.exec(line)?.[1];
    if (operationId === undefined) return [];
    return [
      {
        operationId,
        method,
        parts: path
          .split("/")
          .slice(1)
          .map((part) => part.replace(/^\{.*\}$/, "")),
      },
    ];
  });
}

/** The operation that a call is to, whatever stands before its path: of several that fit, the one that says most of it. */
export function operationOfCall(
  places: readonly Place[],
  input: string | URL | Request,
  init: RequestInit = {},
): string | undefined {
  const { method, url } = input instanceof Request ? input : { method: "GET", url: String(input) };
  const given = (init.method ?? method).toLowerCase();
  const parts = new URL(url).pathname.split("/").slice(1);
  const said = ({ parts: own }: Place): number => own.length * 100 + own.filter((part) => part !== "").length;
  return places
    .filter((place) => place.method === given && fits(place.parts, parts.slice(-place.parts.length)))
    .toSorted((one, other) => said(other) - said(one))[0]?.operationId;
}

const fits = (own: readonly string[], parts: readonly string[]): boolean =>
  own.length === parts.length && own.every((part, index) => part === "" || part === parts[index]);
