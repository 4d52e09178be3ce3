/** What is wrong, how `right.yaml` gets there, the rule that must notice it, and a part of what it says. */
export type Fault = readonly [what: string, from: string | RegExp, to: string, rule: string, message: string];

/** Names that clients, promises or all objects have. */
const taken = [
  "fetch.list",
  "reconcile.list",
  "constructor.list",
  "then.list",
  "payments.then",
  "payments.toString",
  "payments.toJSON",
].map((id): Fault => [
  `a method that would hide what is there, ${id}`,
  "operationId: payments.list",
  `operationId: ${id}`,
  "operation",
  "is taken",
]);

/** One fault for everything that the rules ask which every spec obeys. */
export const faults: readonly Fault[] = [
  // Operations
  [
    "an operationId that is no method",
    "operationId: payments.list",
    "operationId: list_payments",
    "operation",
    "`resource.verb`",
  ],
  ...taken,
  ["a tag that is not the resource", "tags: [payments]", "tags: [webhooks]", "operation", "`payments`"],
  [
    "a summary without its full stop",
    "summary: Create a payment.",
    "summary: Create a payment",
    "operation",
    "full stop",
  ],
  ["an operation that does not say how sure it is", /x-confidence: B\n +/, "", "operation", "`x-confidence`"],
  [
    "an operation without a source",
    /( +x-confidence: B\n) +x-source:\n(?: +(?:- |read|on).*\n)+/,
    "$1",
    "operation",
    "`x-source`",
  ],
  ["a write that does not say what it does", / +x-effect: .*\n/, "", "operation", "`x-effect`"],
  ["a read with an effect", /( +)x-pagination:/, "$1x-effect: none\n$1x-pagination:", "operation", "no effect"],
  ["a keyless write that nobody can look up", / +x-reconcile:\n(?: {8}.*\n)+/, "", "operation", "`x-reconcile`"],
  ["a search that cannot tell the call's own from an older one", / +since: created_at\n/, "", "operation", "`since`"],
  [
    "a unique property that is not compared",
    "unique: reference",
    "unique: once_key",
    "operation",
    "`unique` must be one of",
  ],
  [
    "a request whose type has no name",
    '$ref: "#/components/schemas/CreatePaymentRequest"',
    "type: object",
    "operation",
    "a `$ref`",
  ],
  [
    "an event with a method's id",
    "operationId: webhooks.paymentCompleted",
    "operationId: payments.completed",
    "webhook",
    "webhooks.eventName",
  ],

  [
    "an operation that cannot be refused",
    /( +card:\n +\$ref: "#\/components\/examples\/payment"\n) +"400":\n.*\n/,
    "$1",
    "operation",
    "documents a 4xx",
  ],

  // Extensions
  [
    "an extension that nobody knows",
    "x-effect: session",
    "x-effect: session\n      x-efect: none",
    "extensions",
    "There is no extension",
  ],
  [
    "an extension of a wrong form",
    "operation: payments.list",
    "read: payments.list",
    "extensions",
    "property 'operation'",
  ],
  ["a root without its error shape", /x-error:\n( +.*\n)+/, "", "extensions", "The root has `x-error`"],
  ["a confidence beyond C", "x-confidence: A", "x-confidence: D", "extensions", "`x-confidence`"],
  ["a confidence of the request alone", "answer: B\n", "\n", "extensions", "`x-confidence`"],
  ["an effect that nobody knows", "x-effect: session", "x-effect: money", "extensions", "`x-effect`"],
  [
    "a source that is an address alone",
    /- url: (.*create)\n +read: .*\n +on: .*\n/,
    "- $1\n",
    "extensions",
    "`x-source`",
  ],
  ["a source without TLS", "- url: https://docs", "- url: http://docs", "extensions", "`x-source`"],
  ["a source that was read in an unknown way", "read: whole", "read: twice", "extensions", "`x-source`"],
  ["a source with no day", / {10}on: .*/, "          on: November 2026", "extensions", "`x-source`"],
  ["a lifetime of months, which differ", "lifetime: P1D", "lifetime: P1M", "extensions", "lifetime"],
  ["a key that no expression can match", String.raw`pattern: ^\S+$`, 'pattern: "["', "extensions", "pattern"],

  // Names that lead nowhere
  ["an error code that no error body has", "code: code", "code: reason", "references", "`reason`"],
  ["a key that the request does not have", "name: once_key", "name: key", "references", "`key`"],
  ["a sign of a replay that the answer does not have", "member: created", "member: made", "references", "`made`"],
  ["a page that cannot be asked for", "page: page", "page: number", "references", "parameter `number`"],
  ["a number of pages that the answer does not have", "meta.total_pages", "meta.pages", "references", "`meta.pages`"],
  [
    "a search by what is not sent",
    "match: [reference, amount]",
    "match: [reference, created_at]",
    "references",
    "The request has no `created_at`",
  ],
  [
    "a search by what does not come back",
    "match: [reference, amount]",
    "match: [reference, once_key]",
    "references",
    "no property `once_key`",
  ],
  ["a time of creation that the list does not have", "since: created_at", "since: made_at", "references", "`made_at`"],
  [
    "a link to nowhere",
    "operationId: payments.retrieve\n              ",
    "operationId: payments.get\n              ",
    "references",
    "payments.get",
  ],
  [
    "a link that hands on what the answer does not have",
    "$response.body#/id",
    "$response.body#/number",
    "references",
    "`number`",
  ],
  [
    "a link with a parameter that is not there",
    "paymentId: $response",
    "id: $response",
    "references",
    "no parameter `id`",
  ],
  [
    "a link into a request that has no such property",
    "parameters:\n                paymentId: $response",
    "requestBody:\n                paymentId: $response",
    "references",
    "no property `paymentId`",
  ],
  [
    "a callback to no address of the request",
    "{$request.body#/webhook_url}",
    "{$request.body#/url}",
    "references",
    "expression",
  ],
  [
    "a callback that is no webhook",
    '"#/webhooks/payment.completed"',
    '"#/webhooks/payment.failed"',
    "references",
    "`webhooks`",
  ],

  // Examples, names, secrets
  ["a parameter without an example", / +example: 2\n/, "", "examples", "`example`"],
  ["a component with the name of a global type", /\bErrorBody\b/g, "Error", "names", "global type"],
  [
    "a secret that is not marked",
    /( +client_secret:\n(?: +.*\n)*?) +x-sensitive: true\n/,
    "$1",
    "members",
    "`x-sensitive`",
  ],
  ["an amount without its unit", /( +)x-amount:.*\n(?:\1 +.*\n)*/, "", "members", "`x-amount`"],
  [
    "a member that only answers have",
    "minimum: 1\n          description: What",
    "minimum: 1\n          readOnly: true\n          description: What",
    "members",
    "`readOnly`",
  ],
  ["a tag without a description", /(- name: payments\n) +description: .*\n/, "$1", "tags", "description"],
];
