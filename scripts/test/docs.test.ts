import { execFile } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anchorOf } from "../docs/markdown.ts";
import { referenceOf } from "../docs/reference.ts";
import { type Document, type Route, providers, read, routeOf, routesOf } from "../generate/document.ts";
import { parametersOf } from "../generate/operations.ts";

const root = new URL("../..", import.meta.url).pathname;

describe("the program", () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "payorch-docs-"));
    const sources = globSync(["packages/*/src", "packages/*/REFERENCE.md", "README.md"], { cwd: root });
    const scripts = ["scripts/docs", "scripts/docs.ts", "scripts/generate", "scripts/lint", "scripts/package.json"];
    for (const path of ["specs", "docs/notes", ...scripts, ".oxfmtrc.json", "package.json", ...sources]) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(root, "scripts/node_modules"), join(copy, "scripts/node_modules"));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  const docs = (...args: string[]): Promise<{ code: number; output: string }> =>
    new Promise((done) => {
      execFile(
        process.execPath,
        ["-C", "@payorch/source", "scripts/docs.ts", ...args],
        { cwd: copy },
        (error, stdout, stderr) => {
          done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
        },
      );
    });

  test("finds a reference that does not follow, and gives back the committed bytes", async () => {
    expect(await docs("--check")).toMatchObject({ code: 0 });
    const file = join(copy, "packages/orqex/REFERENCE.md");
    const committed = readFileSync(file, "utf8");
    writeFileSync(file, committed.replace("### checkouts.create", "### checkouts.make"));
    const { code, output } = await docs("--check");
    expect(code).toBe(1);
    expect(output).toContain("packages/orqex/REFERENCE.md is out of date.");
    expect(await docs()).toMatchObject({ code: 0 });
    expect(readFileSync(file, "utf8")).toBe(committed);
    // Three programs, on a machine that may be busy.
  }, 120_000);
});

test("a heading's anchor is the one that GitHub makes", () => {
  const anchors = ["payments.create", "How to read it", "Client_id: a `key`"].map(anchorOf);
  expect(anchors).toEqual(["paymentscreate", "how-to-read-it", "client_id-a-key"]);
});

const references = globSync("packages/*/REFERENCE.md", { cwd: root });

test.each(references)("%s has no two headings with one anchor, and no link into the void", (path) => {
  const anchors = anchorsOf(path);
  expect(anchors.toSorted()).toEqual([...new Set(anchors)].toSorted());
  expect(deadLinksOf(path)).toEqual([]);
});

test.each(
  globSync(["README.md", "docs/guides/*.md", "packages/*/README.md", "{ARCHITECTURE,CONTRIBUTING}.md"], { cwd: root }),
)("%s has no link into the void, as GitHub shows it", (path) => {
  expect(deadLinksOf(path)).toEqual([]);
});

/** The links to a file that is not there, or to a heading that it does not have. */
function deadLinksOf(path: string): string[] {
  const targets = [...prose(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => {
    if (/^(?:https:|mailto:)/.test(target)) return false;
    const [name = "", anchor] = target.split("#");
    const file = name === "" ? path : join(dirname(path), name);
    if (!existsSync(join(root, file))) return true;
    return anchor !== undefined && !anchorsOf(file).includes(anchor);
  });
}

test.each(references)("%s is shipped with the package, and its README and ours link to it", (path) => {
  const manifest = JSON.parse(readFileSync(join(root, dirname(path), "package.json"), "utf8")) as { files: string[] };
  expect(manifest.files).toContain("REFERENCE.md");
  expect(prose(join(dirname(path), "README.md"))).toContain("](REFERENCE.md)");
  expect(prose("README.md")).toContain(`](${path})`);
});

test.each(await providers())("%s has every operation with every documented status and parameter", async (provider) => {
  const document = await read(provider);
  const reference = referenceOf(provider, document);
  for (const route of routesOf(document)) {
    const section = sectionOf(reference, route.operationId);
    const queries = parametersOf(document, route, "query").map(({ name, required }) => name + (required ? "" : "?"));
    const shown = [...Object.keys(route.responses), ...queries];
    expect(shown.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
    expect(section).toMatch(
      /\*\*Confidence\*\* [ABC][ .][^]*\*\*Sources\*\*\n\n- \[.+\]\(https:.+\), .+ on \d{4}-\d\d-\d\d\n/,
    );
  }
  for (const event of Object.keys(document.webhooks ?? {})) expect(reference).toContain(`| \`${event}\` |`);
});

describe("what the spec says, the reference says", () => {
  const changed = async (provider: string, operationId: string, change: (route: Route, document: Document) => void) => {
    const document = structuredClone(await read(provider));
    const { path, method } = routeOf(document, operationId);
    change(document.paths[path]?.[method.toLowerCase()] as Route, document);
    return referenceOf(provider, document);
  };

  test("a property of a body, with its unit, limits and secrecy", async () => {
    const reference = await changed("orqex", "checkouts.create", (_, { components }) => {
      Object.assign(components.schemas["CreateCheckoutRequest"]?.properties ?? {}, {
        tip: {
          type: "integer",
          minimum: 1,
          maximum: 9,
          default: 5,
          description: "A tip.",
          "x-amount": { unit: "minor", exponent: 2 },
          "x-sensitive": true,
        },
        fee: { type: "integer", description: "A fee.", "x-amount": { unit: "minor", decimals: 2 } },
      });
    });
    expect(sectionOf(reference, "checkouts.create")).toContain(
      "| `fee?` | integer, in minor units if the currency has 2 decimals, else in a unit that the sources leave open | A fee. |",
    );
    expect(sectionOf(reference, "checkouts.create")).toContain(
      "| `tip?` | integer, 1 to 9, in hundredths of the currency, XOF too, default `5` | A tip. Sensitive: never logged, traced or printed. |",
    );
  });

  test("an error with its message, and what the client makes of it", async () => {
    const content = { "application/json": { schema: {}, examples: { one: { value: { message: "Gone for good." } } } } };
    const reference = await changed("orqex", "checkouts.create", ({ responses }) => {
      responses["410"] = { description: "It is gone.", content };
      responses["501"] = { description: "Not here.", content };
    });
    const section = sectionOf(reference, "checkouts.create");
    expect(section).toContain("| `410` | It is gone. `Gone for good.` | `not_executed` | Fix what it names. |");
    expect(section).toContain("| `501` | Not here. `Gone for good.` | `unknown` | Repeat with the same key");
  });

  test("an example that is not in the provider's error shape leaves it unknown, beside one that is", async () => {
    const examples = { foreign: { value: { problem: "?" } }, own: { value: { message: "Gone for good." } } };
    const reference = await changed("orqex", "checkouts.create", ({ responses }) => {
      responses["410"] = { description: "It is gone.", content: { "application/json": { schema: {}, examples } } };
    });
    const section = sectionOf(reference, "checkouts.create");
    expect(section).toContain("| `410` | It is gone. | `unknown` | Repeated by the client;");
    expect(section).toContain("| `410` | It is gone. `Gone for good.` | `not_executed` | Fix what it names. |");
  });

  test("where the documentation is, how sure request and answer are, and how each source was read", async () => {
    const reference = await changed("orchestrate", "payments.create", (route) => {
      route.externalDocs = { url: "https://docs.example.com/create" };
      route["x-confidence"] = { request: "A", answer: "C" };
      route["x-source"] = [{ url: "https://github.com/o/r/blob/HEAD/src/a.ts", read: "cut", on: "2026-01-31" }];
    });
    const section = sectionOf(reference, "payments.create");
    expect(section).toContain("**Documentation**: [docs.example.com/create](https://docs.example.com/create)");
    expect(section).toContain(
      "**Confidence** A (request), C (answer). The request is documented by the provider. The answer is deduced: neither",
    );
    expect(section).toContain(
      "- [o/r: src/a.ts](https://github.com/o/r/blob/HEAD/src/a.ts), read without its end on 2026-01-31",
    );
  });

  test("how a property is known that differs from its body", async () => {
    const reference = await changed("orqex", "checkouts.create", (_, { components }) => {
      Object.assign(components.schemas["CreateCheckoutRequest"]?.properties ?? {}, {
        tip: { type: "string", description: "A tip.", "x-confidence": "C" },
      });
    });
    expect(sectionOf(reference, "checkouts.create")).toContain(
      "| `tip?` | string | A tip. Deduced: neither the provider's documentation nor known code shows it. |",
    );
  });

  test("the values of a property, a line for each", async () => {
    const description = "What it was.\n\n- `tip`: a gift.\n- `fee`: a price\n  with a second line.\n";
    const reference = await changed("orqex", "checkouts.create", (_, { components }) => {
      Object.assign(components.schemas["CreateCheckoutRequest"]?.properties ?? {}, {
        extra: { type: "string", description },
      });
    });
    expect(sectionOf(reference, "checkouts.create")).toContain(
      "| `extra?` | string | What it was.<br>• `tip`: a gift.<br>• `fee`: a price with a second line. |",
    );
  });

  test("all properties of a type that takes some over from another, with the narrower values", async () => {
    const reference = await changed("orqex", "checkouts.create", (_, { components }) => {
      components.schemas["CheckoutResponse"] = {
        allOf: [{ $ref: "#/components/schemas/Tip" }, { type: "object", properties: { kind: { const: "tip" } } }],
      };
      components.schemas["Tip"] = {
        type: "object",
        properties: {
          size: { type: "string", description: "How big." },
          kind: { type: "string", description: "Which." },
        },
      };
    });
    const section = sectionOf(reference, "CheckoutResponse");
    expect(section).toContain("| `size?` | string | How big. |\n| `kind?` | `tip` | Which. |");
  });

  test("what the call itself does", async () => {
    const reference = await changed("orqex", "refunds.create", (route) => {
      route["x-effect"] = "invite";
    });
    expect(sectionOf(reference, "refunds.create")).toContain(
      "**Effect** `invite`. Makes the provider contact the customer.",
    );
  });

  test("which events an address of the request gets", async () => {
    const reference = await changed("orqex", "checkouts.create", (route) => {
      const sent = (event: string) => ({ "{$request.body#/webhook_url}": { $ref: `#/webhooks/${event}` } });
      route.callbacks = { completed: sent("payment.completed"), failed: sent("payment.failed") };
    });
    expect(sectionOf(reference, "checkouts.create")).toContain(
      "**Callbacks**: the addresses of the request get these [events](#events).\n\n- `webhook_url`: `payment.completed` and `payment.failed`",
    );
  });

  test("the overview, a level below its own headings", async () => {
    const reference = await changed("orqex", "checkouts.create", (_, document) => {
      document.info.description = "Payments.\n\n## Authentication\n\nA key.\n";
    });
    expect(reference).toContain("## Overview\n\nPayments.\n\n### Authentication\n\nA key.");
    expect(reference).toContain("- [Overview](#overview)");
  });

  test("a key: where it goes, and what an unknown outcome leaves to do with it and without", async () => {
    const keyed = await changed("orchestrate", "payments.create", (route) => {
      route["x-idempotency"] = { in: "header", name: "X-Once", maxLength: 40, honoured: true };
    });
    expect(sectionOf(keyed, "payments.create")).toContain(
      "in the header `X-Once`, as visible ASCII characters with spaces only between them; it has 1 to 40 characters",
    );
    expect(lastError(keyed, "payments.create")).toContain(
      "Repeated by the client; after that, repeat with the same key",
    );

    const limited = await changed("orchestrate", "payments.create", (route) => {
      route["x-idempotency"] = { in: "body", name: "once", pattern: "^[a-z]+$", lifetime: "P1D", honoured: true };
    });
    expect(sectionOf(limited, "payments.create")).toContain(
      "in the property `once`, as any string; it has at least 1 character, and matches `^[a-z]+$`. It is honoured for 24 hours.",
    );

    const keyless = referenceOf("orchestrate", await read("orchestrate"));
    expect(lastError(keyless, "payments.create")).toContain(
      "| `unknown` | Look with `reconcile(error)`, which reads [`payments.list`](#paymentslist) and compares `metadata`, `amount` and `currency`; it gives candidates, and no proof. |",
    );
    expect(lastError(keyless, "payments.retrieve")).toContain("Repeated by the client; after that, read again.");

    const unknowable = await changed("orchestrate", "payments.create", (route) => {
      route["x-reconcile"] = "unknowable";
    });
    expect(lastError(unknowable, "payments.create")).toContain("Ask the provider");
  });
});

/** The text of an operation, from its heading to the next. */
const sectionOf = (reference: string, heading: string): string =>
  reference.split(/^(?=###? )/m).find((section) => section.startsWith(`### ${heading}\n`)) ?? "";

const lastError = (reference: string, operationId: string): string =>
  sectionOf(reference, operationId).match(/^\| none .*$/m)?.[0] ?? "";

/** A page without its code. */
const prose = (path: string): string => readFileSync(join(root, path), "utf8").replaceAll(/^```.*?^```/gms, "");

const anchorsOf = (path: string): string[] =>
  [...prose(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading));
