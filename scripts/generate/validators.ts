import {
  type Kind,
  type Schema,
  beside,
  expression,
  has,
  kindOf,
  kinds,
  negated,
  noneOf,
  numberLines,
  ownKeywords,
  tests,
  textLines,
  unequal,
  within,
} from "./checks.ts";
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
const helpers = "any each formats isObject isUnique matching may must never others passes same sensitive".split(" ");

/** Names that no function here can have: reserved words that a schema may be called after, and what the functions use. */
const reserved = new Set([
  ...helpers,
  ...types,
  ..."null true false default new delete class enum function import export return switch case break void with".split(
    " ",
  ),
  ..."value at report undefined NaN Infinity Array Object Number String Math RegExp".split(" "),
]);

/** Keywords that say nothing about a value. */
const annotations = [
  ..."title description deprecated default discriminator examples externalDocs readOnly writeOnly".split(" "),
  ..."contentEncoding contentMediaType $comment x-amount x-confidence x-opaque x-sensitive".split(" "),
];
/** Those that `lint/sendable.ts` lets pass, and no other: all of JSON Schema 2020-12 but what refers or looks elsewhere. */
const keywords = new Set([
  ..."$ref type enum const allOf anyOf oneOf not if then else format pattern minLength maxLength".split(" "),
  ..."minimum maximum exclusiveMinimum exclusiveMaximum multipleOf items prefixItems contains minContains".split(" "),
  ..."maxContains minItems maxItems uniqueItems properties patternProperties additionalProperties required".split(" "),
  ..."propertyNames minProperties maxProperties dependentRequired dependentSchemas".split(" "),
]);
/** The formats that are checked, as `formats` of core has them. */
const forms = new Set(["date", "date-time", "email", "uri", "uuid"]);

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
  rule(schema: SchemaObject | boolean, path: string): string {
    if (typeof schema === "boolean") return schema ? "any" : "never";
    const given = beside(schema);
    const component = nameOf(given) ?? "";
    const target = beside((this.#document.components.schemas[component] ?? given) as SchemaObject);
    // A component that is another one.
    if (component && target.$ref) return this.rule(target, path);
    const name = this.#function(this.#plain(target, component || path), component, path);
    const hides = [given, target].some((each: SchemaObject) => each["x-sensitive"] || each.format === "password");
    return hides ? `sensitive(${name})` : name;
  }

  /** The schema without what says nothing about a value; an open union of kinds is but those kinds. */
  #plain(given: SchemaObject, path: string): SchemaObject {
    const entries = Object.entries(given).filter(
      ([keyword, value]) =>
        !annotations.includes(keyword) &&
        !(keyword === "format" && !forms.has(String(value))) &&
        !(keyword === "additionalProperties" && value === true),
    );
    const foreign = entries.find(([keyword]) => !keywords.has(keyword));
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
    const name = this.#free((!isKind && component) || (same ?? this.#nameOf(schema, component || path)), text);
    if (this.functions.has(name)) return name;
    this.#schemas.set(name, text);
    // Reserves the place, for a schema that holds itself.
    this.functions.set(name, "");
    const lines = this.#lines(schema, name).join("\n");
    this.functions.set(name, `function ${name}(value: unknown, at: string, report: Report): void {\n${lines}\n}`);
    return name;
  }

  /** The name, or one with a number where it is taken. */
  #free(wanted: string, text: string): string {
    let name = wanted;
    for (let count = 2; reserved.has(name) || (this.#schemas.get(name) ?? text) !== text; count += 1)
      name = `${wanted}${count}`;
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
  #lines(schema: Schema, path: string): string[] {
    const { type, allOf = [], anyOf, oneOf, not } = schema;
    const broken = (rule: string) => `report(at, "${rule}", value);`;
    const lines: string[] = [];
    const accepted = kinds.filter((kind) => anyOf?.some((each) => this.#accepts(each as SchemaObject, kind)));
    const named = type ? [type].flat() : anyOf && accepted.length < kinds.length ? accepted : undefined;
    if (named) lines.push(`if (${negated(named)}) return ${broken("type")}`);
    if ("const" in schema) lines.push(`if (${unequal(schema.const)}) ${broken("const")}`);
    if (schema.enum) lines.push(`if (${noneOf(schema.enum)}) ${broken("enum")}`);
    const parts: [Kind, string[]][] = [
      ["string", textLines(schema, broken)],
      ["number", numberLines(schema, broken)],
      ["array", this.#items(schema, path, broken)],
      ["object", this.#members(schema, path, broken)],
    ];
    for (const [kind, own] of parts) if (own.length > 0) lines.push(within(kind, named, own));
    for (const [index, part] of allOf.entries())
      lines.push(`${this.rule(part, `${path}Part${index + 1}`)}(value, at, report);`);
    if (anyOf) lines.push(...this.#alternatives(anyOf as SchemaObject[], accepted, path, broken("anyOf")));
    if (oneOf) {
      const rules = oneOf.map((each, index) => this.rule(each, `${path}Choice${index + 1}`));
      lines.push(`if ([${rules.join(", ")}].filter((rule) => passes(rule, value)).length !== 1) ${broken("oneOf")}`);
    }
    if (not) lines.push(`if (passes(${this.rule(not, `${path}Not`)}, value)) ${broken("not")}`);
    return [...lines, ...this.#condition(schema, path)];
  }

  #condition({ if: condition, then = true, else: otherwise = true }: Schema, path: string): string[] {
    if (condition === undefined) return [];
    const [when, yes, no] = [
      this.rule(condition, `${path}If`),
      this.rule(then, `${path}Then`),
      this.rule(otherwise, `${path}Else`),
    ];
    return [`(passes(${when}, value) ? ${yes} : ${no})(value, at, report);`];
  }

  #items(schema: Schema, path: string, broken: (rule: string) => string): string[] {
    const { items, prefixItems = [], contains, minContains = 1, maxContains, minItems, maxItems, uniqueItems } = schema;
    const rest = items === undefined ? "any" : this.rule(items, `${path}Item`);
    const first = prefixItems.map((each, index) => [index, this.rule(each, `${path}Item${index + 1}`)] as const);
    const found = contains === undefined ? undefined : this.rule(contains, `${path}Contains`);
    const bounds =
      maxContains === undefined ? `found < ${minContains}` : `found < ${minContains} || found > ${maxContains}`;
    return [
      ...(minItems ? [`if (value.length < ${minItems}) ${broken("minItems")}`] : []),
      ...(maxItems === undefined ? [] : [`if (value.length > ${maxItems}) ${broken("maxItems")}`]),
      ...(uniqueItems ? [`if (!isUnique(value)) ${broken("uniqueItems")}`] : []),
      ...first
        .filter(([, rule]) => rule !== "any")
        .map(([index, rule]) => `if (value.length > ${index}) ${rule}(value[${index}], \`\${at}/${index}\`, report);`),
      ...(rest === "any" ? [] : [`each(value, ${rest}, at, report${first.length > 0 ? `, ${first.length}` : ""});`]),
      ...(found === undefined
        ? []
        : [
            `const found = value.filter((item) => passes(${found}, item)).length;\nif (${bounds}) ${broken("contains")}`,
          ]),
    ];
  }

  #members(schema: Schema, path: string, broken: (rule: string) => string): string[] {
    const { properties = {}, required = [], additionalProperties, patternProperties = {}, propertyNames } = schema;
    const { minProperties, maxProperties, dependentRequired = {}, dependentSchemas = {} } = schema;
    const count = "Object.keys(value).length";
    const patterns = Object.keys(patternProperties).map(expression);
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
    const known = JSON.stringify(Object.keys(properties));
    const besides = patterns.length > 0 ? `, [${patterns.join(", ")}]` : "";
    const matched = Object.values(patternProperties).map((each, index) =>
      this.rule(each, `${path}Pattern${index + 1}`),
    );
    const name = propertyNames === undefined ? "any" : this.rule(propertyNames, `${path}Name`);
    return [
      ...lines,
      ...matched.map((rule, index) => `matching(value, ${patterns[index]}, ${rule}, at, report);`),
      ...(rest ? [`others(value, ${known}, ${rest}, at, report${besides});`] : []),
      ...(name === "any"
        ? []
        : [`if (!Object.keys(value).every((name) => passes(${name}, name))) ${broken("propertyNames")}`]),
      ...(minProperties ? [`if (${count} < ${minProperties}) ${broken("minProperties")}`] : []),
      ...(maxProperties === undefined ? [] : [`if (${count} > ${maxProperties}) ${broken("maxProperties")}`]),
      ...Object.entries(dependentRequired).flatMap(([one, others]) =>
        others.map((other) => `if (${has(one)} && !${has(other)}) ${broken("dependentRequired")}`),
      ),
      ...Object.entries(dependentSchemas).map(
        ([one, each], index) =>
          `if (${has(one)}) ${this.rule(each, `${path}Dependent${index + 1}`)}(value, at, report);`,
      ),
    ];
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
  #accepts(given: SchemaObject | boolean, kind: Kind): boolean {
    if (typeof given === "boolean") return given;
    const { type, anyOf, oneOf, allOf = [], not, ...rest } = resolve<SchemaObject>(this.#document, given);
    const values = "const" in rest ? [rest.const] : rest.enum;
    if (type && ![type].flat().some((each) => each === kind || (each === "integer" && kind === "number"))) return false;
    if (values && !values.some((value) => kindOf(value) === kind)) return false;
    if (anyOf && !anyOf.some((each) => this.#accepts(each as SchemaObject, kind))) return false;
    if (oneOf && !oneOf.some((each) => this.#accepts(each as SchemaObject, kind))) return false;
    if (not && this.#isOpen(not, kind)) return false;
    return allOf.every((each) => this.#accepts(each as SchemaObject, kind));
  }

  /** Whether every value of that kind is right. */
  #isOpen(given: SchemaObject | boolean, kind: Kind): boolean {
    if (typeof given === "boolean") return given;
    const plain = resolve<SchemaObject>(this.#document, given);
    if (!this.#accepts(plain, kind) || [plain.type].flat().includes("integer")) return false;
    const { anyOf, allOf = [], not, ...rest } = plain;
    if (["const", "enum", "oneOf", "if", ...(ownKeywords[kind] ?? [])].some((keyword) => keyword in rest)) return false;
    if (anyOf && !anyOf.some((each) => this.#isOpen(each as SchemaObject, kind))) return false;
    if (not && this.#accepts(not, kind)) return false;
    return allOf.every((each) => this.#isOpen(each as SchemaObject, kind));
  }
}
