import type { Route } from "../generate/document.ts";
import { keyOf } from "../generate/resources.ts";
import { code } from "./markdown.ts";

/** Where the idempotency key of a write goes, what it licenses, and how a replay shows. */
export function keySection(route: Route): string | undefined {
  const key = route["x-idempotency"];
  const licence = keyOf(route);
  if (!key) return licence && `**Key**: ${licence}`;
  const { minLength = 1, maxLength = 255, replayed } = key;
  const place = `${key.in === "header" ? "the header" : "the body's member"} ${code(key.name)}`;
  return `**Key**: ${licence} It is sent in ${place}, and has ${minLength} to ${maxLength} characters. ${replaySection(replayed)}`;
}

function replaySection(replayed: NonNullable<Route["x-idempotency"]>["replayed"]): string {
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
