import { isDeepStrictEqual } from "node:util";
import type { Route } from "../scripts/generate/document.ts";
import type { Violation } from "./violations.ts";

/** Sends a body to the mock and expects the status that the provider documents for wrong ones, and the rule by name. */
export async function refused(
  { method, responses }: Route,
  { path, keyword, member }: Omit<Violation, "values">,
  url: string,
  body: string,
  authorization = "Bearer key",
): Promise<void> {
  const headers = { "content-type": "application/json", authorization };
  const response = await fetch(url, { method, headers, body });
  const violations = response.headers.get("sl-violations") ?? "[]";
  const documented = ["422", "400"].find((status) => status in responses);
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
