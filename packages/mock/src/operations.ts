import type { getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** The operations of a spec, as Prism reads them. */
export type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** One of them. */
export type Operation = Operations[number];

/** The operation of a request: of several whose path fits, the one with the fewest parameters. */
export function operationOf(operations: Operations, method: string, path: string): Operation | undefined {
  return operations
    .filter((operation) => operation.method === method && fits(operation.path, path))
    .toSorted((one, other) => parametersIn(one) - parametersIn(other))[0];
}

/**
 * The status of a first call. Prism would answer with the lowest documented 2xx. Where a replayed idempotency key shows
 * by a status of its own, that may be the lowest, yet a call to a mock without memory is no replay.
 */
export function firstStatus({ extensions, responses }: Operation): number | undefined {
  const rule = extensions?.["x-idempotency"] as { replayed?: { status?: number } } | undefined;
  const replay = rule?.replayed?.status;
  if (replay === undefined) return undefined;
  return Math.min(...responses.map(({ code }) => Number(code)).filter((code) => code >= 200 && code !== replay));
}

/** The documented failures that pass: 429 and 5xx, a class such as `5XX` by its first status. */
export function failuresOf({ responses }: Operation): number[] {
  return responses.map(({ code }) => Number(code.replace("XX", "00"))).filter((code) => code === 429 || code >= 500);
}

function fits(template: string, path: string): boolean {
  const given = path.split("/");
  const parts = template.split("/");
  return parts.length === given.length && parts.every((part, index) => part.startsWith("{") || part === given[index]);
}

const parametersIn = ({ path }: Operation): number => path.split("{").length;
