import type { Foreign, Operation, Schema } from "../../scaffold/foreign.ts";

/** A small complete document whose parts a test changes. */
export interface Parts {
  readonly whole: Foreign;
  readonly list: Operation;
  readonly create: Operation;
  /** The members of an answer and of a request. */
  readonly charge: Record<string, unknown>;
  readonly input: Record<string, unknown>;
  readonly schemas: Record<string, unknown>;
}

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: object): object => ({
  description: "It.",
  content: { "application/json": { schema } },
});

export function document(): Parts {
  const charge: Parts["charge"] = { id: { type: "string" }, amount: { type: "integer" } };
  const input: Parts["input"] = { amount: { type: "integer", minimum: 1 } };
  const schemas: Parts["schemas"] = {
    Problem: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
    Charge: { type: "object", required: ["id"], properties: charge },
    ChargeInput: { type: "object", required: ["amount"], properties: input },
  };
  const list = {
    operationId: "charges.list",
    tags: ["charges"],
    responses: {
      "200": answer({ type: "object", properties: { data: { type: "array", items: reference("Charge") } } }),
      default: answer(reference("Problem")),
    },
  } as Operation;
  const create = {
    operationId: "charges.create",
    tags: ["charges"],
    "x-effect": "charge",
    "x-reconcile": "unknowable",
    requestBody: { required: true, content: { "application/json": { schema: reference("ChargeInput") } } },
    responses: { "201": answer(reference("Charge")), default: answer(reference("Problem")) },
  } as Operation;
  const whole = {
    openapi: "3.1.0",
    info: { title: "Odd" },
    servers: [{ url: "https://api.odd.example" }],
    security: [{ key: [] }],
    tags: [{ name: "charges", description: "Money that is taken." }],
    paths: { "/charges": { get: list, post: create } },
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } }, schemas },
  } as unknown as Foreign;
  return { whole, list, create, charge, input, schemas };
}

const string = { type: "string" };
const node = {
  type: "object",
  required: ["name", "children"],
  properties: {
    name: { type: "string", minLength: 1 },
    children: { type: "array", items: reference("Node") },
    parent: { anyOf: [reference("Node"), { type: "null" }] },
    others: { type: "object", additionalProperties: reference("Node") },
  },
};
const chain = {
  Link: { type: "object", properties: { value: { type: "integer", maximum: 3 }, next: reference("Next") } },
  Next: { allOf: [reference("Link"), { type: "object", properties: { back: reference("ChargeInput") } }] },
};

/** What is odd, how the document gets it, and what lint says of the spec that it becomes; nothing where that is complete. */
export const odd: readonly (readonly [string, (parts: Parts) => void, string?])[] = [
  [
    "schemas that hold themselves, through arrays, `null`, maps, parts and one another",
    ({ schemas, charge, input }) => {
      Object.assign(schemas, { Node: node }, chain);
      Object.assign(charge, { tree: reference("Node") });
      Object.assign(input, { tree: reference("Node"), link: reference("Link") });
    },
  ],
  [
    "a property that must have itself, and may be left out",
    ({ schemas, input }) => {
      schemas["Endless"] = { type: "object", required: ["next"], properties: { next: reference("Endless") } };
      input["endless"] = reference("Endless");
    },
  ],
  [
    "`null` as the only type, and schemas that are `true` and `false`",
    ({ charge, input }) => {
      const own = {
        nothing: { type: "object", properties: { x: { type: "null" } } },
        any: true,
        pair: { type: "array", prefixItems: [string], items: false },
      };
      Object.assign(charge, own);
      Object.assign(input, own);
    },
  ],
  [
    "names that code has already, and that no letter is in",
    ({ schemas, charge }) => {
      const named = (type: string) => ({ type: "object", properties: { a: { type } } });
      Object.assign(schemas, { Report: named("string"), Delete: named("integer"), "1st": named("number") });
      Object.assign(schemas, { "Page«Charge»": named("boolean"), class: named("array"), __proto: named("string") });
      const all = ["Report", "Delete", "1st", "Page%C2%ABCharge%C2%BB", "class", "__proto"];
      for (const [index, name] of all.entries()) charge[`p${index}`] = reference(name);
      Object.assign(charge, {
        list: { items: reference("Delete") },
        "x-rate": string,
      });
      Object.assign(charge, { 支付: { type: "string", maxLength: 3 }, 付款: { type: "string", maxLength: 4 } });
    },
  ],
  [
    "shared parts whose names are none, and examples that are references",
    ({ whole, create, list }) => {
      Object.assign(whole.components ?? {}, {
        examples: { "A charge": { value: { id: "c_1", amount: 3 } } },
        parameters: { "Per page": { name: "per_page", in: "query", schema: { type: "integer" } } },
      });
      list.parameters = [{ $ref: "#/components/parameters/Per%20page" }];
      const media = create.responses?.["201"]?.content?.["application/json"] ?? {};
      media.examples = { one: { $ref: "#/components/examples/A%20charge" } };
    },
  ],
  [
    "links, and a search, by ids of the document",
    ({ whole, create }) => {
      const parameters = [{ name: "id", in: "path", required: true, schema: string }];
      const responses = { "200": answer(reference("Charge")), "404": answer(reference("Problem")) };
      whole.paths["/charges/{id}"] = { get: { operationId: "getCharge", tags: ["charges"], parameters, responses } };
      const links = {
        one: { operationId: "getCharge", parameters: { id: "$response.body#/id" } },
        same: { operationRef: "#/paths/~1charges~1{id}/get" },
        none: { operationId: "somewhereElse" },
      };
      Object.assign(create.responses?.["201"] ?? {}, { links });
      create["x-reconcile"] = { operation: "getCharge", match: ["amount"] };
    },
  ],
  [
    "events whose names are odd",
    ({ whole }) => {
      const event = (type: string) => ({
        post: {
          requestBody: answer({ type: "object", required: ["type"], properties: { type: { const: type } } }),
          responses: { "200": { description: "Received." } },
        },
      });
      whole.webhooks = { "charge/3ds ~x": event("constructor"), __proto: event("toString") };
    },
  ],
  ["a comment that would end one", ({ charge }) => (charge["note"] = { ...string, description: "Ends */ here." })],
  ["a list that is asked for with commas", ({ list }) => (list.parameters = [commas]), "`explode: false`"],
  ["an object in a query", ({ list }) => (list.parameters = [deep]), "does not know the style `deepObject`"],
  ["a cookie", ({ list }) => (list.parameters = [{ name: "sid", in: "cookie", schema: string }]), "sends no cookies"],
  ["a body of a read", ({ list, create }) => (list.requestBody = create.requestBody ?? {}), "A read sends no body"],
  [
    "a header that a transport sets",
    ({ list }) => (list.parameters = [{ name: "Content-Length", in: "header", schema: string }]),
    "The client sets `Content-Length` itself",
  ],
  [
    "a class of successes",
    ({ create }) =>
      Object.assign(create, { responses: { "2XX": answer(reference("Charge")), "4XX": answer(reference("Problem")) } }),
    "`2XX` says of no status what it means",
  ],
  [
    "a pattern of another language",
    ({ input }) => (input["code"] = { ...string, pattern: "(?i)^[a-z]+\\Z" }),
    "regular expression of ECMAScript",
  ],
  [
    "a pattern that looks ahead",
    ({ input }) => (input["pin"] = { ...string, pattern: "^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,}$" }),
    "A pattern has an example",
  ],
  [
    "a keyword that nobody knows",
    ({ charge }) => (charge["a"] = { unevaluatedProperties: false }),
    "Neither types nor",
  ],
  ["a method of every object", ({ charge }) => (charge["valueOf"] = string), "Every object has `valueOf`"],
  ["a name that is empty", ({ input }) => (input[""] = string), "A name is empty"],
  [
    "errors in an array",
    ({ schemas }) =>
      (schemas["Problem"] = { type: "object", properties: { errors: { type: "array", items: { type: "object" } } } }),
    "`x-error` is still to be written",
  ],
];

const commas = { name: "ids", in: "query", explode: false, schema: { type: "array", items: string } };
const deep = {
  name: "filter",
  in: "query",
  style: "deepObject",
  schema: { type: "object", properties: { a: string } },
};
