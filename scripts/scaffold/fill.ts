import { interfaceOf } from "../generate/names.ts";
import { type Provider, auths, variableOf } from "./provider.ts";

/** Which sections of a template stay; those between `<no-sandbox>` and `</no-sandbox>` do where `sandbox` does not. */
export type Sections = Readonly<Record<"sandbox" | "webhooks", boolean>>;

/** A template as a provider's own: the template is the one of Acme Payments, with a sandbox and one key. */
export function fill(template: string, provider: Provider, sections: Sections): string {
  return named(withCredentials(chosen(template, sections), provider), provider);
}

/** The sections that stay, without the lines that mark them. */
function chosen(template: string, sections: Sections): string {
  const lines: string[] = [];
  let keep = true;
  for (const line of template.split("\n")) {
    const [, end, no, section] = /<(\/?)(no-)?(sandbox|webhooks)>/.exec(line) ?? [];
    if (section) keep = end === "/" || sections[section as keyof Sections] !== (no === "no-");
    else if (keep) lines.push(line);
  }
  const text = lines.join("\n");
  return sections.sandbox ? text : text.replaceAll(/environment: "sandbox",?\s*/g, "");
}

/** The options, and variables, that hold the credential, wherever the template has `apiKey` and `ACME_API_KEY`. */
function withCredentials(text: string, { auth, header }: Provider): string {
  const names = auths[auth].options;
  const each = (write: (name: string) => string) => names.map(write).join(", ");
  const variable = (name: string) => variableOf("acme", name);
  return text
    .replaceAll("x-acme-key", () => header ?? "x-acme-key")
    .replaceAll(/apiKey: ("[^"]*")/g, (_, value: string) => each((name) => `${name}: ${value}`))
    .replaceAll('"ACME_API_KEY"', () => each((name) => `"${variable(name)}"`))
    .replaceAll('ACME_API_KEY: apiKey = ""', () => each((name) => `${variable(name)}: ${name} = ""`))
    .replaceAll(/(\{|environment,) apiKey,/g, (_, before: string) => `${before} ${each((name) => name)},`)
    .replaceAll("`apiKey`", `\`${names[0]}\``);
}

/** Another name in the place of Acme's, in every spelling. */
export function named(text: string, { name, title }: Provider): string {
  const spellings = { "Acme Payments": title, Acme: interfaceOf(name), ACME: name.toUpperCase(), acme: name };
  return text.replaceAll(/Acme Payments|acme/gi, (found) => spellings[found as keyof typeof spellings] ?? found);
}
