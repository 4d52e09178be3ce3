import type { Operation, Spec } from "../facts/spec.ts";

/** An operation, and the path parameters of an address that is one of its. */
export interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation of a method and a path; where several fit, the one with fewer parameters. */
export function routesOf({ operations }: Spec): (method: string, path: string) => Route | undefined {
  const all = Object.values(operations).map((operation) => ({ operation, segments: operation.path.split("/") }));
  all.sort((one, other) => parametersIn(one.segments) - parametersIn(other.segments));
  return (method, path) => {
    const given = path.split("/");
    for (const { operation, segments } of all) {
      const found = operation.method === method ? match(segments, given) : undefined;
      if (found) return { operation, path: found };
    }
    return undefined;
  };
}

const isParameter = (segment: string): boolean => segment.startsWith("{");
const parametersIn = (segments: readonly string[]): number => segments.filter(isParameter).length;

function match(segments: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined;
  const path: [string, string][] = [];
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? "";
    if (!isParameter(segment)) {
      if (segment !== value) return undefined;
    } else if (value === "") return undefined;
    else path.push([segment.slice(1, -1), decodeURIComponent(value)]);
  }
  return Object.fromEntries(path);
}
