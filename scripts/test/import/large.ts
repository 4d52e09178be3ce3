import { stringify } from "yaml";

/** A document of so many operations, as a public API has them: 3.0, a component for each body, nothing described, no example. */
export function large(operations: number): string {
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = { Error: problem };
  for (let index = 0; index < operations / 4; index += 1) {
    const name = `${names[index % names.length]}_${letters(index)}`;
    const one = `#/components/schemas/${name}_response`;
    schemas[`${name}_response`] = response(name);
    schemas[`${name}_create`] = request;
    const tags = [name];
    const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
    const answers = (schema: object, more = {}) => ({
      "200": { description: "", content: { "application/json": { schema } } },
      "401": {
        description: "No.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
      },
      default: { description: "Server error" },
      ...more,
    });
    const body = { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}_create` } } } };
    const write = { "x-effect": "none", "x-reconcile": "unknowable" };
    paths[`/${name}`] = {
      get: { operationId: `${name}_list`, tags, parameters: [query], responses: answers(list(one)) },
      post: { operationId: `${name}_create`, tags, requestBody: body, responses: answers({ $ref: one }), ...write },
    };
    paths[`/${name}/{id}`] = {
      parameters: [id],
      get: { operationId: `${name}_fetch`, tags, responses: answers({ $ref: one }) },
      put: { operationId: `${name}_update`, tags, requestBody: body, responses: answers({ $ref: one }), ...write },
    };
  }
  return stringify({
    openapi: "3.0.1",
    info: { title: "Large", version: "1.0.0" },
    servers: [{ url: "https://api.large.example" }],
    security: [{ bearerAuth: [] }],
    paths,
    components: { securitySchemes: { bearerAuth: { type: "http", scheme: "bearer" } }, schemas },
  });
}

const names = ["transaction", "charge", "refund", "transfer", "customer", "plan", "dispute", "terminal"];
const letters = (index: number): string => String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
const query = { name: "perPage", in: "query", schema: { type: "integer" } };
const problem = { type: "object", properties: { status: { type: "boolean" }, message: { type: "string" } } };

const list = ($ref: string): object => ({
  type: "object",
  required: ["status", "data"],
  properties: {
    status: { type: "boolean" },
    data: { type: "array", items: { $ref } },
    meta: { type: "object", properties: { total: { type: "integer" }, page: { type: "integer", nullable: true } } },
  },
});

const request = {
  type: "object",
  required: ["amount", "email"],
  properties: {
    amount: { type: "integer", description: "Amount in the smallest unit" },
    email: { type: "string", format: "email" },
    currency: { type: "string", enum: ["NGN", "GHS", "ZAR", "USD"] },
    metadata: { type: "object", nullable: true },
    channels: { type: "array", items: { type: "string", enum: ["card", "bank", "ussd"] } },
    splits: {
      type: "array",
      items: {
        type: "object",
        required: ["share"],
        properties: { share: { type: "integer" }, account: { type: "string" } },
      },
    },
  },
};

const response = (name: string): object => ({
  type: "object",
  required: ["status", "message", "data"],
  properties: {
    status: { type: "boolean" },
    message: { type: "string" },
    data: {
      type: "object",
      required: ["id", "status"],
      properties: {
        id: { type: "integer" },
        status: { type: "string" },
        [`${name}_code`]: { type: "string", nullable: true },
        amount: { type: "integer" },
        authorization: {
          type: "object",
          properties: {
            bin: { type: "string" },
            last4: { type: "string" },
            reusable: { type: "boolean", nullable: true },
          },
        },
        history: {
          type: "array",
          items: { type: "object", properties: { type: { type: "string" }, time: { type: "integer" } } },
        },
        created_at: { type: "string", format: "date-time" },
      },
    },
  },
});
