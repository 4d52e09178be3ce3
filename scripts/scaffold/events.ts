import { inCamelCase } from "../generate/names.ts";
import { sourceFrom } from "./facts.ts";
import type { Foreign, Operation } from "./foreign.ts";

/** The events as ours are described. */
export function eventsOf(document: Foreign, origin: string): Foreign["webhooks"] {
  const events = Object.entries(document.webhooks ?? {}).flatMap(([event, item]) => {
    const given = Object.values(item).find(
      (each) => typeof each === "object" && each !== null && "requestBody" in each,
    ) as Operation | undefined;
    if (!given) return [];
    const { operationId: _, tags: __, summary = "", requestBody, responses, ...rest } = given;
    const post = {
      operationId: `webhooks.${inCamelCase(event.replaceAll(/[^A-Za-z\d]+/g, "_").replace(/^[_\d]+/, "")) || "event"}`,
      tags: ["webhooks"],
      summary: summary.startsWith("Sent when ")
        ? summary
        : `Sent when TODO (${summary.trim().replace(/\.+$/, "") || event}).`,
      "x-confidence": "C",
      "x-source": [sourceFrom(origin)],
      ...rest,
      security: [],
      requestBody: { ...requestBody, required: true },
      responses: responses ?? { "200": { description: "The event was received. TODO: which answers count." } },
    };
    return [[event, { post }] as const];
  });
  return events.length > 0 ? (Object.fromEntries(events) as Foreign["webhooks"]) : undefined;
}
