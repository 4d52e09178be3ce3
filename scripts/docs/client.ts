import { type Document, clientsOf, root } from "../generate/document.ts";
import { interfaceOf } from "../generate/names.ts";
import { exportsOf, optionsOf } from "./exports.ts";
import { code, paragraphs, sentence, table, typescript } from "./markdown.ts";

/** Each client of a provider: how it is made, and the options that it alone has. */
export function clientSamples(provider: string, document: Document) {
  const module = sourceOf(provider, "client.ts");
  return clientsOf(document).map(({ prefix }) => {
    const factory = `create${interfaceOf(provider)}${prefix}`;
    const { own, target } = optionsOf(module, `${interfaceOf(provider)}${prefix}Options`);
    const environment = target
      ? [{ name: "environment", signature: "environment", documentation: environments(document) }]
      : [];
    const needed = own.filter(({ name, signature }) => name === signature);
    const values = [...(target ? ['environment: "sandbox"'] : []), ...needed.map(({ name }) => `${name}: "…"`)];
    return {
      prefix,
      factory,
      sample: `const ${provider}${prefix} = ${factory}({ ${values.join(", ")} });`,
      rows: [...environment, ...own],
    };
  });
}

/** How the clients are made, from the types of their options: the first example, from which all others go on. */
export function clientSection(provider: string, document: Document): string {
  const clients = clientSamples(provider, document).map(({ factory, sample, rows }) => ({
    factory,
    sample,
    options: table(
      [`option of ${code(factory)}`, "meaning"],
      rows.map(({ signature, documentation }) => [code(signature), documentation]),
    ),
  }));
  const factories = clients.map(({ factory }) => factory).join(", ");
  const example = [`import { ${factories} } from "@payorch/${provider}";`, "", ...clients.map(({ sample }) => sample)];
  return paragraphs(
    "## Client",
    "Every other example goes on from here.",
    typescript(example.join("\n")),
    ...clients.map(({ options }) => options),
    ...commonOptions().map(({ title, rows }) => {
      return table(
        [title, "meaning"],
        rows.map(({ signature, documentation }) => [code(signature), documentation]),
      );
    }),
    "`idempotencyKey` is for operations that take a key, `maxItems` for lists that come in pages. All others except `signal` can " +
      "also be options of the client, for all its calls.",
  );
}

/** The options that all providers have, in groups. */
export const commonOptions = () =>
  common.map(([title, ...types]) => ({
    title,
    rows: types.flatMap(([file, name]) => optionsOf(new URL(`packages/core/src/${file}`, root), name).own),
  }));

/** The options that are the same for all providers: where they are declared, and under which names. */
const common = [
  ["option of every client", ["call/options.ts", "ClientOptions"], ["transport/transport.ts", "TransportOptions"]],
  [
    "option of a call",
    ["facts/request.ts", "CallOptions"],
    ["facts/request.ts", "KeyedCallOptions"],
    ["doors/pages.ts", "ListCallOptions"],
  ],
] as const;

const environments = ({ servers }: Document): string =>
  `${servers.map(({ url, description }) => `\`"${description}"\` is ${url}`).join(", ")}. No default.`;

/** The functions beside the client, each with its first sentence. */
export function helpersSection(provider: string): string {
  const functions = exportsOf(sourceOf(provider, "index.ts")).filter(({ name }) => !name.startsWith("create"));
  const lines = functions.map(
    ({ signature, documentation }) => `- ${code(signature)}: ${sentence(documentation).replaceAll(/\s+/g, " ")}`,
  );
  return paragraphs("## Helpers", `Functions of \`@payorch/${provider}\`.`, lines.join("\n"));
}

/** A module of the package. */
export const sourceOf = (provider: string, file: string): URL => new URL(`packages/${provider}/src/${file}`, root);
