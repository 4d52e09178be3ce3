import { interfaceOf } from "../generate/names.ts";
import type { Body, Foreign, Item, Operation } from "./foreign.ts";

/** The document with a name for each schema that a JSON body has, since a name is what users read. */
export function componentsOf(document: Foreign, methods: readonly string[]): Foreign {
  const schemas: Record<string, unknown> = { ...document.components?.["schemas"] };
  const hoisted = (body: Body, name: string): Body => {
    const media = body.content?.["application/json"];
    if (!media?.schema || "$ref" in media.schema) return body;
    const free = name in schemas ? `${name}Body` : name;
    schemas[free] = media.schema;
    const schema = { $ref: `#/components/schemas/${free}` };
    return { ...body, content: { ...body.content, "application/json": { ...media, schema } } };
  };
  const operation = (given: Operation): Operation => {
    const [resource = "", verb = ""] = (given.operationId ?? "").split(".");
    const name = interfaceOf(verb) + interfaceOf(resource);
    const { requestBody, responses = {} } = given;
    const answers = Object.entries(responses).map(([status, body]) => {
      const suffix = status.startsWith("2") ? "Response" : `Error${status}`;
      return [status, hoisted(body, `${name}${suffix}`)];
    });
    return {
      ...given,
      ...(requestBody && { requestBody: hoisted(requestBody, `${name}Request`) }),
      responses: Object.fromEntries(answers) as Record<string, Body>,
    };
  };
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([member, value]) => [
      member,
      methods.includes(member) ? operation(value as Operation) : value,
    ]);
    return [path, Object.fromEntries(operations) as Item];
  });
  return {
    ...document,
    paths: Object.fromEntries(paths) as Foreign["paths"],
    components: { ...document.components, schemas },
  };
}
