import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { firstRoute, requestExamples, wholeArgumentsOf } from "../contract/examples.ts";
import { type Document, root } from "../generate/document.ts";
import { type Sections, fill } from "./fill.ts";
import { kindsOf, signatureHeader } from "./kinds.ts";
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
    const text = await readFile(new URL(source, template), "utf8");
    const filled = fill(sections.webhooks ? withEvents(text, document) : text, provider, sections);
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

/** A call to show, with the spec's examples. */
function firstCall(document: Document): string {
  const route = firstRoute(document);
  const [example] = requestExamples(document, route);
  const given = wholeArgumentsOf(document, route, example?.value).map((argument) => JSON.stringify(argument));
  return `${route.operationId}(${given.join(", ")})`;
}

/** The events of the spec, and what tells them apart, in the place of the template's one. */
function withEvents(text: string, document: Document): string {
  const { property, kinds } = kindsOf(document) ?? { property: "type", kinds: [] };
  const rows = kinds
    .map(({ value, required }) => `  ${JSON.stringify(value)}: ${JSON.stringify(required)},\n`)
    .join("");
  const [shown = { value: "payment.completed", component: "PaymentCompletedEvent" }] = kinds;
  return text
    .replace(/^ {2}"payment\.completed": .*\n/m, () => rows)
    .replaceAll(/(?<=\bevent\.)type\b|\btype(?=: Undocumented)|(?<=`)type(?=`)|\btype(?=: _name)/g, property)
    .replaceAll('["type"]', JSON.stringify([property]))
    .replaceAll('"payment.completed"', JSON.stringify(shown.value))
    .replaceAll("PaymentCompletedEvent", shown.component)
    .replaceAll("x-acme-signature", signatureHeader(document) ?? "x-acme-signature");
}
