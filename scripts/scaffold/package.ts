import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { argumentsOf, requestExamples } from "../contract/examples.ts";
import { type Document, root, routesOf } from "../generate/document.ts";
import { type Sections, fill } from "./fill.ts";
import type { Provider } from "./provider.ts";

const template = new URL("template/", import.meta.url);

/** What a package without webhooks has less. */
interface Manifest {
  exports: Record<string, object>;
  typesVersions: Record<"*", Record<string, string[]>>;
}

/** The files of a provider's package, by their paths in the repository. */
export async function packageOf(
  provider: Provider,
  document: Document,
  sections: Sections,
): Promise<Map<string, string>> {
  const { name, auth } = provider;
  const folder = `packages/${name}`;
  const sources = [
    ...(await filesIn("package/")).filter((file) => sections.sandbox || !file.endsWith("sandbox.ts")),
    ...(sections.webhooks ? await filesIn("webhooks/") : []),
  ];
  const files = new Map<string, string>();
  for (const source of [...sources, `auth/${auth}.ts`]) {
    const path = source.startsWith("auth/") ? "src/client.ts" : source.replace(/^\w+\//, "");
    const filled = fill(await readFile(new URL(source, template), "utf8"), provider, sections);
    files.set(
      `${folder}/${path}`,
      filled.replaceAll("resource.verb()", () => firstCall(document)),
    );
  }
  files.set(`${folder}/LICENSE`, await readFile(new URL("LICENSE", root), "utf8"));
  if (!sections.webhooks) {
    const manifest = JSON.parse(files.get(`${folder}/package.json`) ?? "") as Manifest;
    delete manifest.exports["./webhooks"];
    delete manifest.typesVersions["*"]["webhooks"];
    files.set(`${folder}/package.json`, JSON.stringify(manifest, undefined, 2));
  }
  return files;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = glob("**/*", { cwd: fileURLToPath(new URL(folder, template)), withFileTypes: true });
  const files: string[] = [];
  for await (const entry of entries)
    if (entry.isFile()) files.push(`${entry.parentPath}/${entry.name}`.slice(fileURLToPath(template).length));
  return files.toSorted();
}

/** A call to show: the first creation that the spec has an example of, else the first operation that needs a credential. */
function firstCall(document: Document): string {
  const routes = routesOf(document).filter(({ security }) => security?.length !== 0);
  const route = routes.find(({ operationId }) => operationId.endsWith(".create")) ?? routes[0];
  if (!route) throw new Error("The spec has no operation.");
  const [example] = requestExamples(document, route);
  const given = argumentsOf(document, route, example?.value).map((argument) => JSON.stringify(argument));
  return `${route.operationId}(${given.join(", ")})`;
}
