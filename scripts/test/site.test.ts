import { once } from "node:events";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beforeSection } from "../docs/site/before.ts";
import { blocksIn, idOf, withOutputs } from "../docs/site/blocks.ts";
import { comparisonOf } from "../docs/site/compare.ts";
import { siteLinks } from "../docs/site/guides.ts";
import type { Page, TryIt } from "../docs/site/page.ts";
import { sitePages } from "../docs/site/pages.ts";
import { htmlOf, twinOf } from "../docs/site/render.ts";
import {
  type Document,
  type ResponseObject,
  providers,
  read,
  resolve,
  routeOf,
  routesOf,
} from "../generate/document.ts";
import { withExamples, withIds } from "../site/prepare.ts";
import { type Sandbox, startSandbox } from "../site/sandbox.ts";
import { type Site, serve } from "../site/serve.ts";
import { namesOf } from "../site/write.ts";

let pages: Page[];
beforeAll(async () => {
  pages = await sitePages();
}, 60_000);

const pageAt = (path: string): Page => {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
};

test("every operation and every event of every spec has a page", async () => {
  const expected = await Promise.all(
    (await providers()).map(async (provider) => {
      const document = await read(provider);
      const events = Object.keys(document.webhooks ?? {}).map((name) => `${provider}/events/${name}`);
      return [...routesOf(document).map(({ operationId }) => `${provider}/${operationId}`), ...events];
    }),
  );
  const paths = new Set(pages.map(({ path }) => path));
  expect(expected.flat().filter((path) => !paths.has(path))).toEqual([]);
});

test("no two pages have one address, and each says what it is for", () => {
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
  expect(pages.filter(({ description }) => !/^[A-Z].*\.$/.test(description)).map(({ path }) => path)).toEqual([]);
});

test("every name that a search finds has its heading, and every error code is found", async () => {
  const found = new Set(namesOf(pages).map(({ name }) => name));
  for (const name of ["refunds.create", "payment.completed", "timeoutMs", "keyFrom", "no_match", "ConnectionError"])
    expect(found).toContain(name);
  const document = await read("orkestapay");
  const refusals = routesOf(document)
    .flatMap(({ responses }) => Object.entries(responses))
    .filter(([status]) => Number(status[0]) >= 4)
    .map(([, response]) => resolve<ResponseObject>(document, response).content?.["application/json"]?.examples ?? {});
  const bodies = refusals.flatMap((examples) => Object.values(examples).map(({ value }) => value as { code?: string }));
  const codes = bodies.flatMap(({ code }) => code ?? []);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !found.has(code))).toEqual([]);
});

test("the call of an operation is shown in three ways, each with its key", () => {
  const [method, api, curl] = blocksIn(pageAt("orqex/refunds.create").body).map(({ code }) => code);
  expect(method).toContain('idempotencyKey: "order-1024-refunds.create"');
  expect(api).toContain('header: {"X-Idempotency-Key":"order-1024-refunds.create"}');
  expect(curl).toContain('-H "X-Idempotency-Key: order-1024-refunds.create"');
  const [, , inBody] = blocksIn(pageAt("orchestrapay/refunds.create").body).map(({ code }) => code);
  expect(inBody).toContain('"checkout_intent_idempotency_key":"order-1024-refunds.create"');
});

test("the page of an operation says which calls give the ids in its own, and what has happened before", () => {
  expect(pageAt("orchestrapay/refunds.create").body).toContain(
    "`123` is the `payment_intent_secret` that [`paymentIntents.create`](/orchestrapay/paymentIntents.create) gave. The customer has paid.",
  );
  // By the name of the property, deep in the body.
  expect(pageAt("orkestapay/payments.create").body).toContain(
    "is the `payment_method_id` that [`paymentMethods.create`](/orkestapay/paymentMethods.create) gave",
  );
  expect(pageAt("orqex/checkouts.create").body).not.toContain(" gave.");
});

test("the page of an operation says where its output is not the sandbox's", async () => {
  const document = await read("orqex");
  const route = routeOf(document, "checkouts.create");
  expect(beforeSection("orqex", document, route)).toBeUndefined();
  expect(beforeSection("acme", document, route)).toContain("The sandbox does not play it");
});

test("an id is replaced as a whole word only, and back again in what was printed", () => {
  const ids = new Map([
    ["123", "5000002"],
    ["pa_1", "pa_1x.y"],
  ]);
  const sent = '{"payment":123,"key":"order_123","path":"/attempts/pa_1/confirm","other":"pa_12"}';
  const real = '{"payment":5000002,"key":"order_123","path":"/attempts/pa_1x.y/confirm","other":"pa_12"}';
  expect(withIds(sent, ids)).toBe(real);
  expect(withExamples(real, ids)).toBe(sent);
});

test("the comparison says what a spec says", async () => {
  const document: Document = structuredClone(await read("orqex"));
  const rowOf = (question: string) =>
    comparisonOf(new Map([["orqex", document]]))
      .split("\n")
      .find((row) => row.startsWith(`| **${question}**`));
  expect(rowOf("Refunds")).toContain("[`refunds.create`](/orqex/refunds.create)");
  for (const route of routesOf(document)) {
    const operation = document.paths[route.path]?.[route.method.toLowerCase()];
    if (operation?.["x-effect"] === "refund") operation["x-effect"] = "none";
    if (operation) delete operation["x-idempotency"];
  }
  expect(rowOf("Refunds")).toBe("| **Refunds** | no documented endpoint |");
  expect(rowOf("Idempotency keys")).toContain("none documented: a repeated create may pay twice");
});

describe("a guide", () => {
  test("links to the page of what stands in a REFERENCE.md, and to nothing that is not there", () => {
    const reference = pages.filter(({ group }) => group !== "Guides");
    const link = (target: string) => siteLinks(`[it](${target})`, reference);
    expect(link("errors.md#in-code")).toBe("[it](/guides/errors#in-code)");
    expect(link("../../packages/orqex/REFERENCE.md#refundscreate")).toBe("[it](/orqex/refunds.create)");
    expect(link("../../packages/orqex/REFERENCE.md#events")).toBe("[it](/orqex/events)");
    expect(link("../../packages/core/REFERENCE.md#timeoutms")).toBe("[it](/reference/options#timeoutms)");
    expect(() => link("../../packages/orqex/REFERENCE.md#refundscancel")).toThrow("which is on no page");
  });

  test("answers each of the ten questions with a link, two clicks from the first page", () => {
    expect(pageAt("index").body).toContain("](/guides/faq)");
    const sections = pageAt("guides/faq").body.split(/^## /m);
    const asked = [
      "test a decline",
      "store",
      "refund",
      "process dies",
      "Next.js, Lambda, Workers, Jest",
      "endpoint that you do not have",
      "see every attempt",
      "key safe in the browser",
      "`unknown` mean for my customer",
      "go live",
    ];
    for (const question of asked) {
      const section = sections.find((each) => each.split("\n", 1).join().includes(question));
      expect([question, section]).toEqual([question, expect.stringContaining("](/")]);
    }
  });
});

describe("a block of code", () => {
  const page = (body: string): Page => ({ path: "a/b", title: "T", description: "D.", body });
  const block = "```ts\nconsole.log(1);\n```";

  test("has under it what it printed", () => {
    const body = withOutputs(block, { [idOf("console.log(1);\n")]: "1" });
    expect(htmlOf(page(body))).toMatch(/<details class="output">[^]*```text\n1\n```[^]*<\/details>/);
    expect(twinOf(page(body))).toContain("It prints:\n\n```text\n1\n```");
  });

  test("has under it why it is not run", () => {
    const body = withOutputs('```ts no-run="it needs a PostgreSQL"\nx();\n```', {});
    expect(htmlOf(page(body))).toContain("Not run by our tests: it needs a PostgreSQL.");
    expect(htmlOf(page(body))).toContain("```ts\nx();");
  });

  test("is left alone where it looks like a link or a mark", () => {
    const code = "```md\n[a](/b) <!-- tabs -->\n```";
    expect(htmlOf(page(code))).toContain(code);
    expect(twinOf(page(code))).toContain(code);
  });
});

test("the Markdown of a page links to the Markdown of others", () => {
  const page: Page = {
    path: "orqex/refunds.create",
    title: "T",
    description: "D.",
    body: "[it](/guides/errors#in-code)",
  };
  expect(twinOf(page)).toContain("[it](../guides/errors.md#in-code)");
});

describe("the server of the site", () => {
  let sandbox: Sandbox;
  let site: Site;
  beforeAll(async () => {
    sandbox = await startSandbox();
    site = await serve(sandbox, 0);
  }, 60_000);
  afterAll(async () => {
    await site.close();
    await sandbox.close();
  });
  const statusOf = async (path: string, headers: Record<string, string> = {}) => {
    const sent = request({ host: "127.0.0.1", port: new URL(site.url).port, path, headers }).end();
    const [response] = await once(sent, "response");
    response.resume();
    return response.statusCode as number;
  };

  test("gives no file from outside of the site", async () => {
    expect(await statusOf("/../package.json")).toBe(404);
    expect(await statusOf("/%2e%2e/package.json")).toBe(404);
    expect(await statusOf("/..%2fpackage.json")).toBe(404);
  });

  test("sends a call to the sandbox for its own pages only", async () => {
    expect(await statusOf("/sandbox/orqex/payment/checkouts", { origin: "https://evil.example" })).toBe(403);
    expect(await statusOf("/sandbox/nobody/payment/checkouts")).toBe(404);
    // It was sent on, without a credential.
    expect(await statusOf("/sandbox/orqex/payouts")).toBe(401);
  });

  test.each(["orqex/refunds.create", "orchestrapay/refunds.create", "orkestapay/merchants.retrieveSettings"])(
    "prepares the sandbox for the call of %s, which is sent with the ids of what was made",
    async (operation) => {
      const prepared = (await (await fetch(`${site.url}prepared/${operation}`)).json()) as TryIt;
      const answer = await fetch(`${site.url}sandbox/${prepared.provider}${prepared.path}`, {
        method: prepared.method,
        headers: prepared.headers,
        ...(prepared.body !== undefined && { body: JSON.stringify(prepared.body) }),
      });
      expect([answer.ok, await answer.text()]).toEqual([true, expect.any(String)]);
    },
  );
});
