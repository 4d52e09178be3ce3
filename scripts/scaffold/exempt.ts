import { readFile } from "node:fs/promises";
import { parse, parseDocument } from "yaml";
import { root } from "../generate/document.ts";
import { problemsIn } from "./problems.ts";
import { change } from "./write.ts";

/** Rules of wording: a spec that does not follow them yet is harder to read, and its client is right all the same. */
const wording: readonly string[] = [
  ...["described", "discriminators", "ids", "named", "numbers", "strings", "values"].map((rule) => `payorch/${rule}`),
  "no-illogical-composition-keywords",
  "no-required-schema-properties-undefined",
  "no-schema-type-mismatch",
];

/** Exempts a spec from the rules of wording that it does not follow, in `specs/redocly.yaml`, where a person takes them out again. */
export async function exempt(provider: string): Promise<void> {
  const broken = new Set((await problemsIn(provider)).map(({ ruleId }) => ruleId));
  const rules = wording.filter((rule) => broken.has(rule));
  if (rules.length === 0) return;
  await change("specs/redocly.yaml", (text) => {
    const document = parseDocument(text);
    const own = { root: `${provider}/openapi.yaml`, rules: Object.fromEntries(rules.map((rule) => [rule, "off"])) };
    document.setIn(["apis", provider], document.createNode(own));
    return document.toString({ lineWidth: 120 });
  });
}

/** The rules that a spec is exempt from. */
export async function exemptRules(provider: string): Promise<string[]> {
  const { apis } = parse(await readFile(new URL("specs/redocly.yaml", root), "utf8")) as {
    apis?: Record<string, { rules?: object }>;
  };
  return Object.keys(apis?.[provider]?.rules ?? {});
}
