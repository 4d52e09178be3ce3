import type { IncomingMessage } from "node:http";
import { type IHttpRequest, ProblemJsonError } from "@stoplight/prism-http/dist/types.js";
import type { Preference } from "./answer.ts";

/**
 * A request as Prism takes it.
 *
 * @throws ProblemJsonError where the body says that it is JSON, and is not
 */
export function requestOf(
  { method = "GET", url = "/", headers }: Pick<IncomingMessage, "method" | "url" | "headers">,
  body: string,
): IHttpRequest {
  // Joined, not resolved: `//path` would be a host.
  const { pathname, searchParams } = new URL(url.startsWith("/") ? `http://localhost${url}` : url);
  const query = [...new Set(searchParams.keys())].map((name) => {
    const values = searchParams.getAll(name);
    return [name, values.length === 1 ? values[0] : values];
  });
  return {
    method: method.toLowerCase() as IHttpRequest["method"],
    url: { path: pathname, query: Object.fromEntries(query) },
    // Only set-cookie would be a list, and no request has it.
    headers: headers as Record<string, string>,
    body: isJson(headers["content-type"]) ? parse(body) : body || null,
  };
}

/**
 * What the header `Prefer` (RFC 7240) asks for, as `code=404, example=name` or `dynamic=true`.
 *
 * @throws ProblemJsonError where the code is no status
 */
export function preferenceOf({ prefer = "" }: IncomingMessage["headers"]): Preference {
  const wishes = [...String(prefer).matchAll(/(\w+)\s*=\s*"?([^",;]*)/g)].map(
    ([, name = "", value]): [string, string | undefined] => [name, value?.trim()],
  );
  const { code, example, dynamic } = Object.fromEntries(wishes);
  if (code !== undefined && !/^[1-5]\d\d$/.test(code))
    throw unusable("The code in the header Prefer must be a status, such as 404.");
  return { code: code === undefined ? undefined : Number(code), exampleKey: example, dynamic: dynamic === "true" };
}

const isJson = (type = ""): boolean => /^application\/(?:[\w.-]+\+)?json\b/i.test(type);

function parse(body: string): unknown {
  if (body === "") return null;
  try {
    return JSON.parse(body);
  } catch {
    // Without what the parser says: it quotes the body.
    throw unusable("The content type says JSON, but the body is not valid JSON.");
  }
}

const unusable = (detail: string): ProblemJsonError => new ProblemJsonError("about:blank", "Bad Request", 400, detail);
