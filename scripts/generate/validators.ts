import { type Document, type SchemaObject, nameOf, resolve, routesOf } from "./document.ts";
import { inCamelCase, interfaceOf } from "./names.ts";
import { schemaIn } from "./operations.ts";

/** The rules of every documented answer, compiled to functions: one for each component, and for each kind of member. */
export function validatorsOf(document: Document): string {
  const compiler = new Compiler(document);
  const rows = routesOf(document).map(({ operationId, responses }) => {
    const rules = Object.entries(responses).map(([status, response]) => {
      const schema = schemaIn(resolve(document, response).content) ?? {};
      return `${JSON.stringify(status)}: ${compiler.rule(schema, `${interfaceOf(operationId.replace(".", ""))}${status}`)}`;
    });
    return `${JSON.stringify(operationId)}: { ${rules.join(", ")} }`;
  });
  const table = `/** The rules of every documented answer. */\nexport const validators: Validators = { ${rows.join(", ")} };`;
  const functions = [...compiler.functions.values()].join("\n\n");
  const used = [...helpers, ...types].filter((name) => new RegExp(`\\b${name}\\b`).test(`${functions} ${table}`));
  const imported = used.map((name) => (types.includes(name) ? `type ${name}` : name));
  return `import { ${imported.join(", ")} } from "@payorch/core/validate";\n\n${functions}\n\n${table}\n`;
}

const types = ["Report", "Rule", "Validators"];
const helpers = ["any", "each", "formats", "isObject", "may", "must", "others", "passes", "sensitive"];

type Kind = keyof typeof tests;

/** What tells a kind of JSON value from the others. */
const tests = {
  string: 'typeof value === "string"',
  number: 'typeof value === "number"',
  integer: "Number.isInteger(value)",
  boolean: 'typeof value === "boolean"',
  null: "value === null",
  array: "Array.isArray(value)",
  object: "isObject(value)",
} as const;
const kinds = (Object.keys(tests) as Kind[]).filter((kind) => kind !== "integer");

/** Keywords that say nothing about a value; `password` hides it, and is no form. */
const annotations = [
  "description",
  "deprecated",
  "discriminator",
  "examples",
  "x-amount",
  "x-confidence",
  "x-sensitive",
];
const keywords =
  "$ref type enum const format minLength minItems items properties required additionalProperties allOf anyOf not".split(
    " ",
  );

class Compiler {
  /** The text of each function by its name. */
  readonly functions = new Map<string, string>();
  /** The schema of each function, as text. */
  readonly #schemas = new Map<string, string>();
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The function that checks a value of this schema, as an expression. */
  rule(given: SchemaObject, path: string): string {
    const component = nameOf(given) ?? "";
    const target = (this.#document.components.schemas[component] ?? given) as SchemaObject;
    const name = this.#function(this.#plain(target, component || path), component, path);
    const hides = [given, target].some((each: SchemaObject) => each["x-sensitive"] || each.format === "password");
    return hides ? `sensitive(${name})` : name;
  }

  /** The schema without what says nothing about a value; an open union of kinds is but those kinds. */
  #plain(given: SchemaObject, path: string): SchemaObject {
    const entries = Object.entries(given).filter(
      ([keyword, value]) =>
        !annotations.includes(keyword) &&
        !(keyword === "format" && value === "password") &&
        !(keyword === "additionalProperties" && value === true),
    );
    const foreign = entries.find(([keyword]) => !keywords.includes(keyword));
    if (foreign) throw new Error(`The validators do not know the keyword ${foreign[0]} of ${path}.`);
    const schema = Object.fromEntries(entries) as SchemaObject;
    if (!schema.anyOf || entries.length > 1) return schema;
    const open = kinds.filter((kind) => this.#accepts(schema, kind));
    if (!open.every((kind) => this.#isOpen(schema, kind))) return schema;
    return { type: open.length > 1 ? open : open[0] } as SchemaObject;
  }

  #function(schema: SchemaObject, component: string, path: string): string {
    const text = JSON.stringify(schema);
    if (text === "{}") return "any";
    const isKind = Object.keys(schema).join("") === "type";
    const [same] = [...this.#schemas].find(([, each]) => each === text) ?? [];
    const name = (!isKind && component) || (same ?? this.#nameOf(schema, component || path));
    if ((this.#schemas.get(name) ?? text) !== text) throw new Error(`Two schemas would be called ${name}.`);
    if (this.functions.has(name)) return name;
    this.#schemas.set(name, text);
    // Reserves the place, for a schema that holds itself.
    this.functions.set(name, "");
    const lines = this.#lines(schema, name).join("\n");
    this.functions.set(name, `function ${name}(value: unknown, at: string, report: Report): void {\n${lines}\n}`);
    return name;
  }

  /** What a schema is called that has no name: after what it accepts where that is short, else after where it stands. */
  #nameOf(schema: SchemaObject, path: string): string {
    const { anyOf, type, format, items, ...more } = schema;
    const list = items && nameOf(items);
    const branches = (anyOf ?? []).map(
      (each: SchemaObject) => nameOf(each) ?? (Object.keys(each).length === 1 && each.type),
    );
    const words = [type, ...branches].flat().filter((word) => word !== undefined);
    const short = Object.keys(more).length === 0 && words.every(Boolean) && (!items || list);
    const name = [format?.replace("-", "_"), list, words.map((word) => interfaceOf(String(word))).join("Or")];
    const after = inCamelCase(name.filter((part) => part !== undefined).join("_"));
    return short && !this.functions.has(after) ? after : path;
  }

  /** The statements that check `value`. */
  #lines(schema: SchemaObject, path: string): string[] {
    const { type, format, minLength, minItems, items, allOf = [], anyOf, not } = schema;
    const broken = (rule: string) => `report(at, "${rule}", value);`;
    const lines: string[] = [];
    const accepted = kinds.filter((kind) => anyOf?.some((each) => this.#accepts(each as SchemaObject, kind)));
    const named = type ? [type].flat() : anyOf && accepted.length < kinds.length ? accepted : undefined;
    if (named) lines.push(`if (${negated(named)}) return ${broken("type")}`);
    if ("const" in schema) lines.push(`if (value !== ${JSON.stringify(schema.const)}) ${broken("const")}`);
    if (schema.enum)
      lines.push(`if (!(${JSON.stringify(schema.enum)} as unknown[]).includes(value)) ${broken("enum")}`);
    const only = (kind: Kind, check: string) => lines.push(within(kind, named, [check]));
    if (minLength) only("string", `if ([...value].length < ${minLength}) ${broken("minLength")}`);
    if (format) only("string", `if (!formats[${JSON.stringify(format)}].test(value)) ${broken("format")}`);
    if (minItems) only("array", `if (value.length < ${minItems}) ${broken("minItems")}`);
    const item = items && this.rule(items, `${path}Item`);
    if (item && item !== "any") only("array", `each(value, ${item}, at, report);`);
    const members = this.#members(schema, path);
    if (members.length > 0) lines.push(within("object", named, members));
    for (const [index, part] of allOf.entries())
      lines.push(`${this.rule(part, `${path}Part${index + 1}`)}(value, at, report);`);
    if (anyOf) lines.push(...this.#alternatives(anyOf as SchemaObject[], accepted, path, broken("anyOf")));
    if (not) lines.push(`if (passes(${this.rule(not, `${path}Not`)}, value)) ${broken("not")}`);
    return lines;
  }

  #members({ properties = {}, required = [], additionalProperties }: SchemaObject, path: string): string[] {
    const names = [...new Set([...Object.keys(properties), ...required])];
    const lines = names.flatMap((name) => {
      const rule = this.rule(properties[name] ?? {}, `${path}${interfaceOf(inCamelCase(name.replaceAll(/\W/g, "_")))}`);
      const needed = required.includes(name);
      return rule === "any" && !needed
        ? []
        : [`${needed ? "must" : "may"}(value, ${JSON.stringify(name)}, ${rule}, at, report);`];
    });
    if (additionalProperties === false) throw new Error(`${path} refuses further members: answers must not.`);
    const rest = typeof additionalProperties === "object" && this.rule(additionalProperties, `${path}Other`);
    return rest ? [...lines, `others(value, ${JSON.stringify(Object.keys(properties))}, ${rest}, at, report);`] : lines;
  }

  /** A value is checked by the branch for its kind; where several ask something of that kind, one must be content. */
  #alternatives(branches: readonly SchemaObject[], accepted: readonly Kind[], path: string, broken: string): string[] {
    const groups = Map.groupBy(accepted, (kind) => {
      const own = branches.filter((each) => this.#accepts(each, kind));
      return own.some((each) => this.#isOpen(each, kind)) ? "" : own.map((each) => branches.indexOf(each)).join(" ");
    });
    groups.delete("");
    return [...groups].map(([own, ofKinds]) => {
      const rules = own.split(" ").map((index) => this.rule(branches[Number(index)] ?? {}, `${path}Branch${index}`));
      const fits = ofKinds.map((kind) => tests[kind]).join(" || ");
      if (rules.length === 1) return `if (${fits}) ${rules[0]}(value, at, report);`;
      return `if ((${fits}) && ${rules.map((rule) => `!passes(${rule}, value)`).join(" && ")}) ${broken}`;
    });
  }

  /** Whether a value of that kind may be right. */
  #accepts(given: SchemaObject, kind: Kind): boolean {
    const { type, anyOf, allOf = [], not, ...rest } = resolve<SchemaObject>(this.#document, given);
    const values = "const" in rest ? [rest.const] : rest.enum;
    if (type && ![type].flat().some((each) => each === kind || (each === "integer" && kind === "number"))) return false;
    if (values && !values.some((value) => (value === null ? "null" : typeof value) === kind)) return false;
    if (anyOf && !anyOf.some((each) => this.#accepts(each as SchemaObject, kind))) return false;
    if (not && this.#isOpen(not, kind)) return false;
    return allOf.every((each) => this.#accepts(each as SchemaObject, kind));
  }

  /** Whether every value of that kind is right. */
  #isOpen(given: SchemaObject, kind: Kind): boolean {
    const plain = resolve<SchemaObject>(this.#document, given);
    if (!this.#accepts(plain, kind) || [plain.type].flat().includes("integer")) return false;
    const own: Partial<Record<Kind, (keyof SchemaObject)[]>> = {
      string: ["format", "minLength"],
      array: ["items", "minItems"],
      object: ["properties", "required", "additionalProperties"],
    };
    const { anyOf, allOf = [], not, ...rest } = plain;
    if (["const", "enum", ...(own[kind] ?? [])].some((keyword) => keyword in rest)) return false;
    if (anyOf && !anyOf.some((each) => this.#isOpen(each as SchemaObject, kind))) return false;
    if (not && this.#accepts(not, kind)) return false;
    return allOf.every((each) => this.#isOpen(each as SchemaObject, kind));
  }
}

const negated = (named: readonly Kind[]): string => {
  const [only] = named;
  if (named.length > 1 || !only) return `!(${named.map((kind) => tests[kind]).join(" || ")})`;
  return tests[only].includes("===") ? tests[only].replace("===", "!==") : `!${tests[only]}`;
};

/** The lines, for values of that kind only; where there can be no other, as they are. */
const within = (kind: Kind, named: readonly Kind[] | undefined, lines: readonly string[]): string =>
  named?.length === 1 && named[0] === kind ? lines.join("\n") : `if (${tests[kind]}) {\n${lines.join("\n")}\n}`;
