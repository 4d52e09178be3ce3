import { type Document, clientsOf, root } from "../generate/document.ts";
import { interfaceOf } from "../generate/names.ts";
import { exportsOf, optionsOf } from "./exports.ts";
import { code, paragraphs, sentence, table, typescript } from "./markdown.ts";

/** How the clients are made, from the types of their options: the first example, from which all others go on. */
export function clientSection(provider: string, document: Document): string {
  const module = sourceOf(provider, "client.ts");
  const clients = clientsOf(document).map(({ prefix }) => {
    const factory = `create${interfaceOf(provider)}${prefix}`;
    const { own, target } = optionsOf(module, `${interfaceOf(provider)}${prefix}Options`);
    const environment = target ? [{ signature: "environment", documentation: environments(document) }] : [];
    const needed = own.filter(({ name, signature }) => name === signature);
    const values = [...(target ? ['environment: "sandbox"'] : []), ...needed.map(({ name }) => `${name}: "…"`)];
    return {
      factory,
      sample: `const ${provider}${prefix} = ${factory}({ ${values.join(", ")} });`,
      options: table(
        [`option of ${code(factory)}`, "meaning"],
        [...environment, ...own].map(({ signature, documentation }) => [code(signature), documentation]),
      ),
    };
  });
  const factories = clients.map(({ factory }) => factory).join(", ");
  const example = [`import { ${factories} } from "@payorch/${provider}";`, "", ...clients.map(({ sample }) => sample)];
  return paragraphs(
    "## Client",
    "Every other example goes on from here.",
    typescript(example.join("\n")),
    ...clients.map(({ options }) => options),
    ...common.map(([title, ...types]) => {
      const rows = types.flatMap(([file, name]) => optionsOf(new URL(`packages/core/src/${file}`, root), name).own);
      return table(
        [title, "meaning"],
        rows.map(({ signature, documentation }) => [code(signature), documentation]),
      );
    }),
    "`idempotencyKey` belongs to operations that take a key, `maxItems` to lists that come in pages; the others, but for `signal`, may " +
      "be given to the client too, for all its calls.",
  );
}

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
  return paragraphs(
    "## Helpers",
    `Functions of \`@payorch/${provider}\`. The errors that all calls throw stand in [the README](README.md#errors).`,
    lines.join("\n"),
  );
}

/** A module of the package. */
export const sourceOf = (provider: string, file: string): URL => new URL(`packages/${provider}/src/${file}`, root);
