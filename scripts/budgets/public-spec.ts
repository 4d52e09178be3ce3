import type { Document, OperationObject, ParameterObject, SchemaObject } from "../generate/document.ts";
import { inCamelCase } from "../generate/names.ts";

const methods = ["get", "post", "put", "patch", "delete"];
type Content = Record<string, { schema: SchemaObject }>;

/**
 * A public spec as the generator wants one: operations are called `resource.verb`, every schema has a name that is an identifier,
 * and so have the bodies that stand in place. For the trial only: our own specs are written that way.
 */
export function adapted(text: string): Document {
  const given = JSON.parse(renamed(text)) as Document;
  const { schemas } = given.components;
  const named = (name: string, content: Content | undefined) => {
    const json = content?.["application/json"];
    if (!json?.schema || json.schema.$ref) return;
    schemas[name] = json.schema;
    json.schema = { $ref: `#/components/schemas/${name}` };
  };
  const { responses = {}, requestBodies = {} } = given.components;
  for (const [name, { content }] of Object.entries({ ...responses, ...requestBodies }))
    named(`${pascal(name)}Component`, content);
  for (const [path, item] of Object.entries(given.paths)) {
    const shared = (item as { parameters?: ParameterObject[] }).parameters ?? [];
    const operations = Object.entries(item).filter(([method]) => methods.includes(method));
    for (const [, operation] of operations) {
      Object.assign(operation, idOf(operation), { "x-confidence": "A", "x-source": [] });
      operation.parameters = [...shared, ...(operation.parameters ?? [])];
      const name = pascal(operation.operationId);
      if (operation.requestBody && "content" in operation.requestBody)
        named(`${name}Body`, operation.requestBody.content);
      for (const [status, response] of Object.entries(operation.responses))
        if ("content" in response) named(`${name}Answer${status}`, response.content as Content);
    }
    given.paths[path] = Object.fromEntries(operations);
  }
  const servers: Document["servers"] = [{ url: "https://api.example.com", description: "production" }];
  const securitySchemes = { token: {} };
  return {
    ...given,
    servers,
    security: [{ token: [] }],
    tags: given.tags ?? [],
    components: { ...given.components, securitySchemes },
    "x-error": { message: ["message"] },
  };
}

/** `repos/list-for-org` is `repos.listForOrg`; without a slash, the tag is the resource. */
function idOf({
  operationId,
  tags: [tag],
}: OperationObject): Pick<OperationObject, "operationId" | "security" | "tags"> {
  const [resource = "", verb = ""] = operationId.includes("/") ? operationId.split("/") : [tag, operationId];
  return {
    operationId: `${inCamelCase(resource)}.${inCamelCase(verb)}`,
    tags: [inCamelCase(resource)],
    security: [{ token: [] }],
  };
}

/** The text of a spec with names of schemas that are identifiers, and no resource's. */
const renamed = (text: string): string => {
  const { components } = JSON.parse(text) as Document;
  const names = new Map(Object.keys(components.schemas).map((name) => [name, `${pascal(name)}Schema`]));
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [names.get(name), schema]),
  );
  const whole = JSON.stringify({ ...(JSON.parse(text) as Document), components: { ...components, schemas } });
  return whole.replaceAll(
    /"#\/components\/schemas\/([^"/]+)"/g,
    (_, name: string) => `"#/components/schemas/${names.get(name)}"`,
  );
};

const pascal = (text: string): string => inCamelCase(text).replace(/^\w/, (letter) => letter.toUpperCase());
