import { inCamelCase, interfaceOf } from "../generate/names.ts";
import { globals } from "../lint/rules.ts";
import { type Body, type Foreign, type Operation, type Schema, eachOperation, routesIn } from "./foreign.ts";
import { changed, isMembers } from "./walk.ts";

/** The document with a name in PascalCase for each schema that a JSON body has, since a name is what users read. */
export function componentsOf(document: Foreign): Foreign {
  const renamed = withTypeNames(withMappings(document));
  const names = new Names(renamed);
  const body = (given: Body, name: string): Body => {
    const media = given.content?.["application/json"];
    if (!media?.schema || media.schema.$ref) return given;
    const schema = names.add(name, media.schema);
    return { ...given, content: { ...given.content, "application/json": { ...media, schema } } };
  };
  const shared = (kind: string, suffix: string) => {
    const all = (renamed.components?.[kind] ?? {}) as Record<string, Body>;
    return Object.fromEntries(
      Object.entries(all).map(([name, each]) => [name, body(each, `${pascal(name)}${suffix}`)]),
    );
  };
  const requestBodies = shared("requestBodies", "Request");
  const responses = shared("responses", "Response");
  const named = eachOperation(renamed, ({ operation }) => withNames(operation, body));
  const webhooks = Object.entries(renamed.webhooks ?? {}).map(([event, item]) => {
    const post = item["post"] as Operation | undefined;
    return [
      event,
      post
        ? {
            post: {
              ...post,
              ...(post.requestBody && { requestBody: body(post.requestBody, `${pascal(event)}Event`) }),
            },
          }
        : {},
    ];
  });
  const components = {
    ...renamed.components,
    ...(Object.keys(requestBodies).length > 0 && { requestBodies }),
    ...(Object.keys(responses).length > 0 && { responses }),
  };
  return {
    ...named,
    ...(webhooks.length > 0 && { webhooks: Object.fromEntries(webhooks) as NonNullable<Foreign["webhooks"]> }),
    components: { ...components, schemas: names.schemas() },
  } as Foreign;
}

function withNames(operation: Operation, body: (given: Body, name: string) => Body): Operation {
  const [resource = "", verb = ""] = (operation.operationId ?? "").split(".");
  const name = interfaceOf(verb) + interfaceOf(resource);
  const { requestBody, responses = {} } = operation;
  const answers = Object.entries(responses).map(([status, each]) => {
    const suffix = status.startsWith("2") ? "Response" : `Error${status.replace("default", "")}`;
    return [status, body(each, `${name}${suffix}`)];
  });
  return {
    ...operation,
    ...(requestBody && { requestBody: body(requestBody, `${name}Request`) }),
    responses: Object.fromEntries(answers) as Record<string, Body>,
  };
}

/** Gathers the schemas under their names, and each object within one under a name after where it stands. */
class Names {
  readonly #schemas: Record<string, Schema>;

  constructor(document: Foreign) {
    this.#schemas = {};
    const given = document.components?.schemas ?? {};
    // First, so that what is named after its place takes no name that is there.
    Object.assign(this.#schemas, given);
    for (const [name, schema] of Object.entries(given)) this.#schemas[name] = this.#within(schema, name);
  }

  schemas(): Record<string, Schema> {
    return this.#schemas;
  }

  add(wanted: string, schema: Schema): Schema {
    const text = JSON.stringify(schema);
    let name = wanted;
    for (let count = 2; name in this.#schemas; count += 1) {
      if (JSON.stringify(this.#originals.get(name)) === text) return reference(name);
      name = `${wanted}${count}`;
    }
    this.#schemas[name] = schema;
    this.#originals.set(name, schema);
    this.#schemas[name] = this.#within(schema, name);
    return reference(name);
  }

  readonly #originals = new Map<string, Schema>();

  /** The schema with each object in its properties replaced by a reference. */
  #within(schema: Schema, name: string): Schema {
    const properties = Object.entries(schema.properties ?? {}).map(([property, each]) => [
      property,
      this.#property(each, `${name}${pascal(property)}`),
    ]);
    const parts = (keyword: string) => {
      const all = schema[keyword];
      return Array.isArray(all) && { [keyword]: (all as Schema[]).map((each) => this.#within(each, name)) };
    };
    const items = schema["items"];
    return {
      ...schema,
      ...(schema.properties && { properties: Object.fromEntries(properties) as Record<string, Schema> }),
      ...parts("allOf"),
      ...parts("oneOf"),
      ...parts("anyOf"),
      ...(isMembers(items) && { items: this.#property(items as Schema, `${name}Item`) }),
    };
  }

  #property(schema: Schema, name: string): Schema {
    // `true` and `false` are schemas too.
    if (!isMembers(schema)) return schema;
    const isObject = schema.properties !== undefined && !("oneOf" in schema || "anyOf" in schema);
    if (!isObject) return this.#within(schema, name);
    const types = [schema["type"]].flat();
    if (!types.includes("null")) return this.add(name, schema);
    return { anyOf: [this.add(name, { ...schema, type: "object" }), { type: "null" }] };
  }
}

const reference = (name: string): Schema => ({ $ref: schemaPrefix + name });

const pascal = (name: string): string =>
  interfaceOf(inCamelCase(name.replaceAll(/[^A-Za-z\d]+/g, "_").replace(/^_+|_+$/g, "")) || "Value");

/**
 * A `discriminator` without a `mapping` means the names of schemas, which are about to change, and the generator takes it so also where the
 * alternatives have fixed values of their own: so it is written down what each value means.
 */
function withMappings(document: Foreign): Foreign {
  return changed(document, (members) => {
    const { discriminator } = members;
    if (!isMembers(discriminator) || discriminator["mapping"] !== undefined) return members;
    const alternatives = [members["oneOf"] ?? members["anyOf"] ?? []].flat() as Schema[];
    const entries = alternatives.flatMap(({ $ref = "" }): [string, string][] => {
      const name = $ref.slice(schemaPrefix.length);
      const property = document.components?.schemas?.[name]?.properties?.[String(discriminator["propertyName"])];
      const fixed =
        property?.["const"] === undefined ? (property?.["enum"] as unknown[] | undefined) : [property["const"]];
      return $ref.startsWith(schemaPrefix) ? (fixed ?? [name]).map((value) => [String(value), $ref]) : [];
    });
    return { ...members, discriminator: { ...discriminator, mapping: Object.fromEntries(entries) } };
  });
}

const schemaPrefix = "#/components/schemas/";

/** Each schema under a name that a type can have: in PascalCase, no global one, and not that of a resource's methods. */
function withTypeNames(document: Foreign): Foreign {
  const resources = new Set(
    routesIn(document).map(({ operation }) => interfaceOf((operation.operationId ?? "").split(".")[0] ?? "")),
  );
  const schemas = document.components?.schemas ?? {};
  const is = new Map<string, string>();
  const taken = new Set<string>();
  for (const was of Object.keys(schemas)) {
    const plain = interfaceOf(pascal(was).replace(/^\d+/, "")) || "Value";
    const fits =
      globals.has(plain) || resources.has(plain) ? `${plain}${plain === "Error" ? "Body" : "Object"}` : plain;
    let name = fits;
    for (let count = 2; taken.has(name); count += 1) name = `${fits}${count}`;
    taken.add(name);
    is.set(was, name);
  }
  const moved = (text: unknown) => {
    const was = typeof text === "string" && text.startsWith(schemaPrefix) ? text.slice(schemaPrefix.length) : "";
    return is.has(was) ? `${schemaPrefix}${is.get(was)}` : text;
  };
  const whole = changed(document, (members) => {
    const { discriminator } = members;
    const mapping =
      isMembers(discriminator) && isMembers(discriminator["mapping"]) ? discriminator["mapping"] : undefined;
    const mapped =
      mapping &&
      Object.fromEntries(
        Object.entries(mapping).map(([value, to]) => [
          value,
          moved(is.has(String(to)) ? schemaPrefix + String(to) : to),
        ]),
      );
    return {
      ...members,
      ...("$ref" in members && { $ref: moved(members["$ref"]) }),
      ...(mapped && { discriminator: { ...(discriminator as object), mapping: mapped } }),
    };
  });
  const named = Object.entries(whole.components?.schemas ?? {}).map(([was, schema]) => [is.get(was) ?? was, schema]);
  return { ...whole, components: { ...whole.components, schemas: Object.fromEntries(named) } } as Foreign;
}
