import { isDeepStrictEqual } from "node:util";
import type { Route } from "../scripts/generate/document.ts";
import type { Violation } from "./violations.ts";

/** Sends a body to the mock and expects the status that the provider documents for wrong ones, and the rule by name. */
export async function refused(
  { method, responses }: Route,
  { path, keyword, member }: Omit<Violation, "values">,
  url: string,
  body: string,
  credential: Readonly<Record<string, string>> = { authorization: "Bearer key" },
): Promise<void> {
  const headers = { "content-type": "application/json", ...credential };
  const response = await fetch(url, { method, headers, body });
  const violations = response.headers.get("sl-violations") ?? (await violationsIn(response));
  // Where neither is documented, the mock says 422 in words of its own.
  const documented = ["422", "400"].find((status) => status in responses) ?? "422";
  // Prism takes a body that is `null`, `false`, `0` or an empty text for none.
  const none = !JSON.parse(body);
  const location = none ? ["request"] : ["request", "body", ...path];
  const code = none ? "required" : keyword;
  const named = (JSON.parse(violations) as { location: string[]; code: string; message: string }[]).some(
    (said) =>
      isDeepStrictEqual(said.location, location) &&
      said.code === code &&
      (member === undefined || said.message.includes(`'${member}'`)),
  );
  if (String(response.status) === documented && named) return;
  const rule = `${code} of ${location.join("/")}${member === undefined ? "" : `, '${member}'`}`;
  throw new Error(`${documented} was due for ${rule}, and ${response.status} came: ${violations}`);
}

/** What the mock says in words of its own, where the places begin within the request. */
async function violationsIn(response: Response): Promise<string> {
  const text = await response.text();
  const { validation = [] } = (text === "" ? {} : JSON.parse(text)) as { validation?: { location?: string[] }[] };
  return JSON.stringify(
    validation.map(({ location = [], ...said }) => ({ ...said, location: ["request", ...location] })),
  );
}
