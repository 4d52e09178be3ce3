import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { duration } from "../generate/duration.ts";
import type { Context } from "./context.ts";

const text = { type: "string", minLength: 1 };
const closed = (required: string[], properties: object) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
const idempotency = closed(["in", "name", "honoured"], {
  in: { enum: ["header", "body"] },
  name: text,
  minLength: { type: "integer", minimum: 1 },
  maxLength: { type: "integer", minimum: 1 },
  pattern: { type: "string", format: "regex" },
  // Ajv knows no named groups.
  lifetime: { type: "string", pattern: duration.source.replaceAll(/\?<\w+>/g, "") },
  honoured: { type: "boolean" },
  replayed: { ...closed([], { header: text, member: text, status: { type: "integer" } }), minProperties: 1 },
});
const page = closed(["style", "items", "page", "totalPages"], {
  style: { const: "page" },
  items: text,
  page: text,
  totalPages: text,
});
const offset = closed(["style", "items", "offset"], {
  style: { const: "offset" },
  items: text,
  offset: text,
  total: text,
});
const next = { type: "array", items: text, minItems: 1 };
const cursor = closed(["style", "items", "cursor", "next"], {
  style: { const: "cursor" },
  items: text,
  cursor: text,
  next,
});
const reconcile = closed(["operation", "match"], {
  operation: text,
  match: { type: "array", items: text, minItems: 1 },
  unique: text,
  since: text,
});

const grade = { enum: ["A", "B", "C"] };
const source = closed(["url", "read", "on"], {
  url: { type: "string", format: "uri", pattern: "^https://" },
  read: { enum: ["whole", "cut", "example"] },
  on: { type: "string", format: "date" },
});

/** The form of each extension, as a JSON Schema. */
export const forms: Readonly<Record<string, object>> = {
  "x-idempotency": idempotency,
  "x-pagination": { oneOf: [page, offset, cursor] },
  "x-reconcile": { anyOf: [{ const: "unknowable" }, reconcile] },
  "x-error": closed(["message"], {
    message: { type: "array", items: text, minItems: 1 },
    code: text,
    requestId: { ...closed([], { member: text, header: text }), minProperties: 1 },
  }),
  "x-amount": closed(["unit"], {
    unit: { enum: ["minor", "major", "unstated"] },
    exponent: { type: "integer", minimum: 0 },
    decimals: { type: "integer", minimum: 0 },
  }),
  "x-sensitive": { const: true },
  "x-opaque": { const: true },
  "x-client": { type: "string", pattern: "^[A-Z][A-Za-z]*$" },
  "x-left-out": { type: "array", items: closed(["endpoint", "reason"], { endpoint: text, reason: text }) },
  "x-effect": { enum: ["session", "charge", "prompt", "invite", "refund", "payout", "none"] },
  "x-confidence": { anyOf: [grade, closed(["request", "answer"], { request: grade, answer: grade })] },
  "x-source": { type: "array", items: source, minItems: 1 },
};

/** What to write where an import left `TODO`. */
const asked: Readonly<Record<string, string>> = {
  "x-effect": "what the call itself does: session, charge, prompt, invite, refund, payout, or none",
  "x-reconcile": "the read that shows what the write made, with `match` and `since`; or `unknowable` where none does",
};

/** Every extension is one of ours, and well-formed; the spec has the ones that the runtime cannot do without. */
export function extensions(): object {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const checks = Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, ajv.compile(form)]));
  return {
    Root(node: object, { report, location }: Context) {
      for (const name of ["x-error", "x-left-out"]) {
        if (!(name in node)) report({ message: `The root has \`${name}\`.`, location: location.child(["info"]) });
      }
    },
    any(node: unknown, { report, location, type }: Context) {
      if (typeof node !== "object" || node === null || !type.extensionsPrefix) return;
      for (const [name, value] of Object.entries(node)) {
        if (!name.startsWith("x-")) continue;
        const check = checks[name];
        const at = location.child(name);
        if (!check)
          report({
            message: `There is no extension \`${name}\`. There are: ${Object.keys(forms).join(", ")}.`,
            location: at,
          });
        else if (value === "TODO")
          report({
            message: `\`${name}\` is still to be written: ${asked[name] ?? "see specs/README.md"}.`,
            location: at,
          });
        else if (!check(value))
          report({ message: `\`${name}\`${ajv.errorsText(check.errors, { dataVar: "" })}.`, location: at });
      }
    },
  };
}
