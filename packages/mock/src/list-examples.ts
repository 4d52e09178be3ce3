import { load } from "./load.ts";
import type { Provider } from "./providers.ts";

/** The names that the request header `Prefer: example=name` takes, by operation and status, for people. */
export async function listExamples(provider: Provider): Promise<string> {
  const operations = await load(provider);
  const lines = operations.flatMap(({ iid, method, path, responses }) => [
    `${iid}  ${method.toUpperCase()} ${path}`,
    ...responses.map(({ code, contents = [] }) => {
      const names = contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key));
      return `  ${code}  ${names.join(", ")}`.trimEnd();
    }),
  ]);
  return [provider, ...lines].join("\n");
}
