import { validators } from "../contract/invalid.ts";
import { madeUp } from "../contract/make.ts";
import type { Document, SchemaObject } from "../generate/document.ts";
import { sentenceOf } from "./facts.ts";
import { type Body, type Foreign, type Media, type Parameter, eachOperation } from "./foreign.ts";
import { exampleName } from "./keys.ts";
import type { Tell } from "./paths.ts";
import { targetOf } from "./references.ts";

/** What says of an example that nobody saw it. */
export const madeUpSummary = "Made from the schema by the import; nobody saw it.";

/** The document with an example everywhere: those that it has and that follow their schemas, else one made from the schema. */
export function withExamples(document: Foreign, tell: Tell): { document: Foreign; made: number } {
  // Lint has not seen it yet; what is read of it here are its components, which are there.
  const spec = document as unknown as Document;
  const validator = validators(spec);
  const validatorOf = (schema: SchemaObject) => {
    try {
      return validator(schema);
    } catch {
      // A pattern of another language, or the like: lint says where.
      return () => true;
    }
  };
  let made = 0;
  const media = ({ schema, examples = {}, ...rest }: Media, where: string): Media => {
    const isValid = schema?.$ref ? validatorOf(schema as SchemaObject) : () => true;
    const kept = Object.entries(examples).flatMap(([name, example]) => {
      const value = valueOf(document, example);
      if ("externalValue" in example) {
        tell(`the example \`${name}\` of ${where}, which stands elsewhere: \`${String(example.externalValue)}\``);
        return [];
      }
      if (isValid(value))
        return [[exampleName(name), { ...example, summary: sentenceOf(example.summary ?? name) }] as const];
      const [problem] = "errors" in isValid ? (isValid.errors ?? []) : [];
      tell(
        `the example \`${name}\` of ${where}, which contradicts its schema: \`${problem?.instancePath || "/"}\` ${problem?.message}. One of the two is wrong`,
      );
      return [];
    });
    if (kept.length > 0 || !schema) return { ...rest, ...(schema && { schema }), examples: Object.fromEntries(kept) };
    made += 1;
    return {
      ...rest,
      schema,
      examples: { madeUp: { summary: madeUpSummary, value: rightValue(spec, schema as SchemaObject, isValid) } },
    };
  };
  const body = (given: Body, where: string): Body => {
    const json = given.content?.["application/json"];
    const headers = Object.entries(given.headers ?? {}).map(([name, header]) => [name, parameter(header)]);
    return {
      ...given,
      ...(json && { content: { "application/json": media(json, where) } }),
      ...(headers.length > 0 && { headers: Object.fromEntries(headers) as Record<string, Parameter> }),
    };
  };
  const parameter = (given: Parameter): Parameter => {
    if (given.$ref || given.example !== undefined || given.schema?.["examples"] || !given.schema) return given;
    made += 1;
    return { ...given, example: rightValue(spec, given.schema as SchemaObject, () => true) };
  };
  const each = <Value>(all: unknown, change: (value: Value, name: string) => Value) =>
    Object.fromEntries(
      Object.entries((all ?? {}) as Record<string, Value>).map(([name, value]) => [name, change(value, name)]),
    );
  const whole = eachOperation(document, ({ path, method, operation }) => ({
    ...operation,
    ...(operation.parameters && { parameters: operation.parameters.map(parameter) }),
    ...(operation.requestBody && { requestBody: body(operation.requestBody, `${method.toUpperCase()} ${path}`) }),
    responses: each<Body>(operation.responses, (given, status) =>
      body(given, `${method.toUpperCase()} ${path}, ${status}`),
    ),
  }));
  const webhooks = each<{ post?: { parameters?: Parameter[]; requestBody?: Body } }>(
    document.webhooks,
    (item, event) => {
      const { parameters, requestBody } = item.post ?? {};
      const shown = {
        ...(parameters && { parameters: parameters.map(parameter) }),
        ...(requestBody && { requestBody: body(requestBody, event) }),
      };
      return { ...item, post: { ...item.post, ...shown } };
    },
  );
  const components = document.components ?? {};
  const changed = Object.entries(components).map(([kind, all]) => {
    if (kind === "examples") return [kind, each<{ summary?: string }>(all, told)];
    if (kind === "parameters" || kind === "headers") return [kind, each<Parameter>(all, parameter)];
    return [kind, kind === "requestBodies" || kind === "responses" ? each<Body>(all, body) : all];
  });
  return {
    document: {
      ...whole,
      ...(document.webhooks && { webhooks }),
      components: Object.fromEntries(changed) as object,
    } as Foreign,
    made,
  };
}

const told = (example: { summary?: string }, name: string) => ({
  ...example,
  summary: sentenceOf(example.summary ?? name),
});

/** The first value that follows the schema: with everything in it, else with what it must have; of each alternative. */
function rightValue(document: Document, schema: SchemaObject, isValid: (value: unknown) => unknown): unknown {
  const tries = [true, false].flatMap((full) =>
    [0, 1, 2, 3].map((branch) => madeUp(document, schema, { full, branch })),
  );
  return tries.find((value) => isValid(value)) ?? tries[0];
}

function valueOf(document: Foreign, example: { $ref?: string; value?: unknown }): unknown {
  return example.$ref ? (targetOf(document, example.$ref) as { value?: unknown }).value : example.value;
}
