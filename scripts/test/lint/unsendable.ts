import type { Fault } from "./faults.ts";

const page = "        - name: page\n          in: query\n";
/** The parameter `page`, otherwise. */
const parameter = (what: string, lines: string, message: string): Fault => [what, page, lines, "sendable", message];
/** A keyword beside the description of a payment's id, in an answer. */
const inAnswer = (what: string, line: string, rule: string, message: string): Fault => [
  what,
  "description: What the customer owes, and whether it is paid.",
  `description: What the customer owes, and whether it is paid.\n      ${line}`,
  rule,
  message,
];

/** One fault for everything that a client would not send, or not read, without a word. */
export const unsendable: readonly Fault[] = [
  [
    "an operation with an address of its own",
    "operationId: payments.list",
    "operationId: payments.list\n      servers: [{ url: https://files.acme.example, description: production }]",
    "sendable",
    "no `servers` here",
  ],
  [
    "an address with variables",
    "url: https://api.acme.example",
    'url: "https://{region}.acme.example"\n    variables: { region: { default: api } }',
    "sendable",
    "fills in no variables",
  ],
  parameter("an array in one parameter", `${page}          explode: false\n`, "never as one with commas"),
  parameter("an object as parameter", `${page}          style: deepObject\n`, "`page[member]`"),
  parameter("a parameter that is not encoded", `${page}          allowReserved: true\n`, "encodes every value"),
  parameter("a cookie", page.replace("query", "cookie"), "sends no cookies"),
  parameter(
    "a header that the client sets",
    `        - { name: Authorization, in: header, description: The key of the dashboard., schema: { type: string, minLength: 1 }, example: key }\n${page}`,
    "sets `Authorization` itself",
  ),
  [
    "a parameter that is an object",
    "          schema:\n            type: integer\n            minimum: 1\n          example: 2",
    "          schema:\n            type: object\n          example: 2",
    "sendable",
    "an object is sent in no form",
  ],
  [
    "a class of successes",
    '      responses:\n        "201":',
    "      responses:\n        2XX:",
    "sendable",
    "Only 4XX and 5XX",
  ],
  [
    "an answer that is no JSON",
    /( {8}"200":\n +description: One page of payments\.\n +content:\n)/,
    "$1            text/csv:\n              schema: { type: string }\n              examples: { csv: { summary: Nothing., value: a } }\n",
    "sendable",
    "`text/csv`",
  ],
  [
    "an operation that never succeeds",
    /( +responses:\n) +"201":\n(?: {10}.*\n)+/,
    "$1",
    "operation",
    "documents its success",
  ],
  inAnswer("a keyword that nobody knows", "unevaluatedProperties: false", "keywords", "`unevaluatedProperties`"),
  inAnswer("an answer that is closed", "additionalProperties: false", "keywords", "An answer is not closed"),
  [
    "a reference into a component",
    '          $ref: "#/components/schemas/PaymentStatus"',
    '          $ref: "#/components/schemas/Payment/properties/reference"',
    "keywords",
    "leads to a component",
  ],
  ["a type that is called like its resource", /\bPaymentList\b/g, "Payments", "names", "the methods of `payments`"],
  [
    "a query that is called like a type",
    /\bPaymentList\b/g,
    "ListPaymentsQuery",
    "names",
    "the query of `payments.list`",
  ],
  ["an effect that is still to be written", "x-effect: session", "x-effect: TODO", "extensions", "still to be written"],
  [
    "an error code that is no string",
    "        code:\n          type: string",
    "        code:\n          type: object",
    "references",
    "`code` is no string",
  ],
  [
    "a total that is no number",
    "totalPages: meta.total_pages",
    "totalPages: items",
    "references",
    "no integer or number",
  ],
  inAnswer("a property that every object has", "dependentRequired: { valueOf: [id] }", "plainNames", "`valueOf`"),
  inAnswer("a pattern of another language", 'pattern: "(?i)a"', "members", "a regular expression of ECMAScript"),
  [
    "a read with a body",
    /( +)x-pagination:/,
    '$1requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Payment" } } } }\n$1x-pagination:',
    "sendable",
    "A read sends no body",
  ],
  [
    "a header that the transport sets",
    "- name: page\n          in: query",
    "- name: Cookie\n          in: header",
    "sendable",
    "The client sets `Cookie` itself",
  ],
  [
    "an error shape that is still to be written",
    /x-error:\n( +)message: .*/,
    "x-error:\n$1message: [TODO]",
    "references",
    "`x-error` is still to be written",
  ],
  ["a time that is none", "since: created_at", "since: created", "references", "`created` is no time"],
];
