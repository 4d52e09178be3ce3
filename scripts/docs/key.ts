import type { Route } from "../generate/document.ts";
import { millisecondsOf } from "../generate/duration.ts";
import { keyOf } from "../generate/resources.ts";
import { code } from "./markdown.ts";

type Key = NonNullable<Route["x-idempotency"]>;

/** Where the idempotency key of a write goes, what it licenses, and how a replay shows. */
export function keySection(route: Route): string | undefined {
  const key = route["x-idempotency"];
  const licence = keyOf(route);
  if (!key) return licence && `**Key**: ${licence}`;
  const place = `${key.in === "header" ? "the header" : "the property"} ${code(key.name)}`;
  return `**Key**: ${licence} It is sent in ${place}, as ${formOf(key)}. ${lifetimeOf(key)}${replaySection(key.replayed)}`;
}

/** Which keys may be given. */
function formOf({ in: place, minLength = 1, maxLength, pattern }: Key): string {
  const string = place === "header" ? "visible ASCII characters with spaces only between them" : "any string";
  const length = maxLength === undefined ? `at least ${minLength}` : `${minLength} to ${maxLength}`;
  const match = pattern === undefined ? "" : `, and matches ${code(pattern)}`;
  return `${string}; it has ${length} ${length === "at least 1" ? "character" : "characters"}${match}`;
}

/** How long a repeat under the key is safe. */
function lifetimeOf({ honoured, lifetime }: Key): string {
  if (!honoured) return "";
  if (lifetime === undefined) return "No source says for how long: the client relies on it for one hour. ";
  return `It is honoured for ${millisecondsOf(lifetime) / 3_600_000} hours. `;
}

function replaySection(replayed: Key["replayed"]): string {
  if (!replayed) return "Nothing tells a replay from a first answer.";
  const { header, member, status } = replayed;
  const signs = [
    header && `the header ${code(`${header}: true`)}`,
    member && `${code(`${member}: false`)}`,
    status &&
      (member ? `or where that is missing the status ${code(String(status))}` : `the status ${code(String(status))}`),
  ].filter(Boolean);
  return `A replay shows by ${signs.join(", ")}; \`.withResponse()\` gives it as \`replayed\`.`;
}
