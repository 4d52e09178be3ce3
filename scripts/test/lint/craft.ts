import type { Fault } from "./faults.ts";

const key = (member: string) =>
  `x-idempotency:\n        in: body\n        name: once_key\n        honoured: false\n        ${member}`;

/** One fault for everything that the rules ask which a finished spec obeys. */
export const faultsOfCraft: readonly Fault[] = [
  // Words
  [
    "a schema that nobody describes",
    /( +BankInput:\n +type: object\n) +description: .*\n/,
    "$1",
    "described",
    "`BankInput` has no description",
  ],
  [
    "a property that nobody describes",
    / +description: Where Acme sends events.*\n/,
    "",
    "described",
    "`webhook_url` has no description",
  ],
  [
    "a description that says the name again",
    "description: What the customer owes, and whether it is paid.",
    "description: A payment.",
    "described",
    "`Payment` says little more",
  ],
  [
    "a value that nobody explains",
    "- `completed`, `settled`: it is paid.",
    "- `completed`: it is paid.",
    "values",
    "`settled`",
  ],
  [
    "values that are listed without a word",
    "- `pending`: the customer has not paid yet.",
    "- `pending`",
    "values",
    "`pending`",
  ],
  [
    "a number that counts nobody knows what",
    "description: Number of pages, this one included.",
    "description: All of them, this one included.",
    "numbers",
    "what it counts",
  ],
  ["a number without bounds that is sent", " No limits are documented.", "", "numbers", "bounds"],
  [
    "an id that nobody made",
    "description: Identifies the payment; made by Acme.",
    "description: Identifies one payment among others.",
    "ids",
    "who makes the id",
  ],
  ["an address that could be a script", "          pattern: ^https?://\n", "", "strings", "^https?://"],
  [
    "an id in a path that may be empty",
    "        minLength: 1\n      example: pay_1",
    "      example: pay_1",
    "strings",
    "`minLength: 1`",
  ],
  [
    "a key that may be empty",
    /( +once_key:\n +type: string\n) +minLength: 1\n/,
    "$1",
    "strings",
    "`once_key` must not be empty",
  ],

  // Craft
  ["a YAML anchor", "payment:\n      summary", "payment: &payment\n      summary", "anchors", "&payment"],
  [
    "an object that has no name",
    '$ref: "#/components/schemas/PageMeta"',
    "type: object\n          description: Where this page stands in the list.\n          properties:\n            total_pages:\n              type: integer\n              description: Number of all pages, this one included.",
    "named",
    "`meta`",
  ],
  ["alternatives that are not told apart", / +discriminator:\n(?: {8}.*\n)+/, "", "discriminators", "propertyName"],
  [
    "a mapping to another alternative",
    'card: "#/components/schemas/CardInput"',
    'card: "#/components/schemas/BankInput"',
    "discriminators",
    "mapping",
  ],
  ["an event that is not told apart", 'bank: "#/components/schemas/BankInput"\n', "\n", "discriminators", "mapping"],
  ["documentation of which no more than a part was read", "read: example", "read: cut", "evidence", "Confidence A"],
  ["a documented operation without its page", / +externalDocs:\n.*payments\/list\n/, "", "evidence", "`externalDocs`"],
  ["an overview without a section", "    ## Going live\n", "", "page", "Going live"],
  ["an overview in another order", /## Errors([^]*?)## Pages/, "## Pages$1## Errors", "page", "in this order"],
  ["a title that is a name alone", "title: Acme API", "title: Acme", "style", "API"],
  ["a version that is no day", "version: 2026-11-28", "version: v1", "style", "YYYY-MM-DD"],
  ["a credential with a name of its own", /bearerAuth/g, "secretKey", "style", "`bearerAuth`"],
  [
    "an example's name with an underscore",
    "            examples:\n              card:",
    "            examples:\n              by_card:",
    "style",
    "camelCase",
  ],
  ["a shared example's name with an underscore", /cardRequest/g, "card_request", "style", "camelCase"],
  ["an example without a summary", / +summary: The only page.\n/, "", "style", "`summary`"],
  [
    "an example's summary without its full stop",
    "summary: The only page.",
    "summary: The only page",
    "style",
    "full stop",
  ],
  [
    "an event that is not said to be sent",
    "summary: Sent when a payment",
    "summary: Learn that a payment",
    "style",
    "Sent when",
  ],
  [
    "a lifetime that no rule allows",
    /x-idempotency:\n(?: {8}.*\n)+/,
    `${key("lifetime: 24 hours")}\n`,
    "extensions",
    "lifetime",
  ],
];
