import type { Operation, Operations } from "./operations.ts";

/** A line for a shell that makes the first read of a spec, with its examples. */
export function curlOf(url: string, operations: Operations): string {
  const read = operations.find(({ method }) => method === "get");
  if (!read) throw new Error("The spec has no read.");
  const path = read.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(exampleOf(read, name)));
  return `curl -H 'authorization: Bearer test' ${url}${path}`;
}

function exampleOf({ request }: Operation, name: string): string {
  const example = request?.path?.find((parameter) => parameter.name === name)?.examples?.[0];
  return example && "value" in example ? String(example.value) : name;
}
