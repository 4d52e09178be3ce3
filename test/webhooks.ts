import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  type SignedWebhook,
  type VerifyOptions,
  type WebhookInput,
  WebhookVerificationError,
} from "../packages/core/src/webhooks/webhooks.ts";
import { read } from "../scripts/generate/document.ts";

/** A provider's webhooks, as the laws see them. */
export interface Webhooks<Body extends object, Event extends object> {
  provider: string;
  /** Makes a secret that can be one, of any text. */
  secret(text: string): string;
  /** The headers that prove something. */
  proofs: readonly string[];
  /** Whether the proof covers the body. */
  covers: boolean;
  verifyWebhook(input: WebhookInput, options: VerifyOptions): Promise<Event>;
  signWebhook(payload: Body | string, options: { secret: string }): Promise<SignedWebhook>;
  dedupeKey(event: Event): string;
}

/** `accepted`, or the reason of the refusal; fails on any other error. */
export async function endOf(verifying: Promise<unknown>): Promise<string> {
  try {
    await verifying;
    return "accepted";
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return error.reason;
  }
}

/** The bodies that the spec has as examples of the provider's events, by event and name. */
export async function eventExamples<Body>(provider: string): Promise<[string, Body][]> {
  const { webhooks = {} } = await read(provider);
  return Object.entries(webhooks).flatMap(([event, { post }]) => {
    const body = post?.requestBody as { content: Record<string, { examples: Record<string, { value: Body }> }> };
    const examples = Object.entries(body.content["application/json"]?.examples ?? {});
    return examples.map(([name, { value }]): [string, Body] => [`${event} ${name}`, value]);
  });
}

const runs = { numRuns: 2_500 };
const texts = fc.string({ unit: "binary", maxLength: 40 });

/** What holds for every provider's `verifyWebhook`, in 2 500 cases each: 10 000 for the four. */
export async function laws<Body extends object, Event extends object>(webhooks: Webhooks<Body, Event>): Promise<void> {
  const { verifyWebhook, signWebhook, secret, proofs, covers, dedupeKey } = webhooks;
  const own = secret("a secret");
  const examples = await eventExamples<Body>(webhooks.provider);

  describe(`webhooks of ${webhooks.provider}`, { timeout: 120_000 }, () => {
    const delivery = fc.record({
      body: fc.oneof(
        fc.constantFrom(...examples.map(([, body]) => JSON.stringify(body))),
        fc.dictionary(texts, fc.jsonValue()).map((body) => JSON.stringify(body)),
      ),
      text: texts,
      bit: fc.nat(),
      where: fc.constantFrom(...proofs, "secret", ...(covers ? ["body"] : [])),
    });

    test("any flipped bit of body, header or secret is refused", async () => {
      const property = fc.asyncProperty(delivery, async ({ body, text, bit, where }) => {
        const key = secret(text);
        const signed = await signWebhook(body, { secret: key });
        const flipped = { headers: { ...signed.headers }, body: new TextEncoder().encode(signed.body) };
        let used = key;
        if (where === "body") flip(flipped.body, bit);
        else if (where === "secret") used = flippedText(key, bit);
        else flipped.headers[where] = flippedText(flipped.headers[where] ?? "", bit);
        expect(await endOf(verifyWebhook(flipped, { secret: used }))).not.toBe("accepted");
      });
      await fc.assert(property, runs);
    });

    test("whatever is given, nothing but WebhookVerificationError is thrown", async () => {
      const signed = await signWebhook("{}", { secret: own });
      const hostile = fc.constantFrom(
        new Proxy({}, { get: () => expect.fail("get"), ownKeys: () => expect.fail("ownKeys") }),
        Object.defineProperty({ headers: {} }, "body", { get: () => expect.fail("body"), enumerable: true }),
        { headers: { get: () => expect.fail("headers") }, body: "{}" },
        { headers: signed.headers, body: { toString: () => signed.body } },
        { headers: signed.headers, arrayBuffer: () => Promise.reject(new Error("gone")) },
      );
      const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withTypedArray: true });
      const headers = fc.oneof(
        anything,
        fc.dictionary(fc.constantFrom(...proofs, "x"), fc.oneof(texts, fc.array(texts), anything)),
        fc.constant(signed.headers),
      );
      const input = fc.oneof(
        anything,
        hostile,
        fc.record({ headers, body: fc.oneof(texts, fc.uint8Array(), anything) }),
      );
      const options = fc.oneof(
        anything,
        hostile,
        fc.record({ secret: fc.oneof(anything, fc.constant(own)), seen: anything }, { requiredKeys: ["secret"] }),
        fc.constant({ secret: own }),
      );
      const property = fc.asyncProperty(input, options, async (given, chosen) => {
        await expect(endOf(verifyWebhook(given as WebhookInput, chosen as VerifyOptions))).resolves.toBeDefined();
      });
      await fc.assert(property, runs);
    });

    test.each(examples)("the example %s is verified in every form of a delivery", async (_, body) => {
      const signed = await signWebhook(body, { secret: own });
      const bytes = new TextEncoder().encode(signed.body);
      const request = () => new Request("https://shop.example/", { method: "POST", ...signed });
      const listed = Object.fromEntries(
        Object.entries(signed.headers).map(([name, value]) => [name.toUpperCase(), [value]]),
      );
      const forms: WebhookInput[] = [
        signed,
        request(),
        { headers: request().headers, body: bytes },
        { headers: listed, body: Buffer.from(bytes) },
        { headers: signed.headers, body: bytes.buffer },
      ];
      const events = await Promise.all(
        forms.map((form) =>
          verifyWebhook(form, { secret: ["another", own].map((each, index) => (index ? each : secret(each))) }),
        ),
      );
      expect(new Set(events.map((event) => JSON.stringify(event))).size).toBe(1);
      expect(JSON.parse(dedupeKey(events[0] as Event))[0]).toBe(webhooks.provider);
    });

    test.each<[string, unknown]>([
      ["undefined", undefined],
      ["empty", ""],
      ["an empty list", []],
      ["a list with a hole", [secret("one"), ""]],
      ["a list with undefined", [own, undefined]],
      ["a number", 42],
      ["ended by a line break", `${own}\n`],
    ])("a secret that is %s verifies nothing, and is not shown", async (_, wrong) => {
      const signed = await signWebhook("{}", { secret: own });
      const verifying = verifyWebhook(signed, { secret: wrong as string });
      expect(await endOf(verifying)).toBe("bad_secret");
      await expect(verifying).rejects.not.toThrow(/42|a secret|YSBzZWNyZXQ/);
    });

    test("a parsed body is told to be one", async () => {
      const { headers } = await signWebhook("{}", { secret: own });
      for (const body of [{}, [], undefined, null, new ReadableStream(), 5]) {
        const verifying = verifyWebhook({ headers, body: body as string }, { secret: own });
        expect(await endOf(verifying)).toBe("not_raw");
        await expect(verifying).rejects.toThrow("The body must be the raw body, a string or bytes; got");
      }
      const request = new Request("https://shop.example/", { method: "POST", headers, body: "{}" });
      await request.text();
      expect(await endOf(verifyWebhook(request, { secret: own }))).toBe("not_raw");
    });

    test.each(["", "null", "5", "[]", "{", '"text"', "{}"])(
      "a body that is %j is malformed, though its proof is right",
      async (body) => {
        const verifying = verifyWebhook(await signWebhook(body, { secret: own }), { secret: own });
        // Nothing in a body is certain in every generation of OrkestaPay's.
        const open = webhooks.provider === "orkestapay" && body === "{}";
        expect(await endOf(verifying)).toBe(open ? "accepted" : "malformed_body");
      },
    );

    test.each(proofs)("a delivery without %s, or with two of it, is refused", async (name) => {
      const { headers, body } = await signWebhook("{}", { secret: own });
      const { [name]: value = "", ...others } = headers;
      const missing = webhooks.provider === "orqex" ? "unsigned" : "missing_header";
      expect(await endOf(verifyWebhook({ headers: others, body }, { secret: own }))).toBe(missing);
      expect(await endOf(verifyWebhook({ headers: { ...others, [name]: "" }, body }, { secret: own }))).toBe(missing);
      const twice = { ...others, [name]: [value, value] };
      expect(await endOf(verifyWebhook({ headers: twice, body }, { secret: own }))).toBe("malformed_header");
      const joined = { ...others, [name]: `${value}, ${value}` };
      expect(await endOf(verifyWebhook({ headers: joined, body }, { secret: own }))).not.toBe("accepted");
    });

    test("a member called __proto__ gives nothing another prototype", async () => {
      const [, body] = examples[0] as [string, Body];
      const text = JSON.stringify(body).replace("{", '{"__proto__":{"admin":true},"proof":"none",');
      const event = await verifyWebhook(await signWebhook(text, { secret: own }), { secret: own });
      expect(JSON.stringify(event)).not.toContain("__proto__");
      expect(Object.assign({}, event)).not.toHaveProperty("admin");
      expect(event).not.toHaveProperty("proof", "none");
    });

    test("an event is taken once, and again when its key was deleted", async () => {
      const [, body] = examples[0] as [string, Body];
      const signed = await signWebhook(body, { secret: own });
      const seen = new Map<string, unknown>();
      const take = () => verifyWebhook(signed, { secret: own, seen });
      const event = await take();
      expect(await endOf(take())).toBe("replayed");
      seen.delete(dedupeKey(event));
      expect(
        (await Promise.allSettled([take(), take(), take()])).filter(({ status }) => status === "fulfilled"),
      ).toHaveLength(1);
    });

    test("a refused delivery is not remembered", async () => {
      const seen = { get: vi.fn<() => undefined>(), set: vi.fn<() => undefined>() };
      const signed = await signWebhook("{", { secret: own });
      await endOf(verifyWebhook(signed, { secret: own, seen }));
      await endOf(verifyWebhook(signed, { secret: secret("another"), seen }));
      expect([seen.get, seen.set].flatMap(({ mock }) => mock.calls)).toEqual([]);
    });
  });
}

function flip(bytes: Uint8Array, bit: number): void {
  const index = Math.floor(bit / 8) % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ (1 << (bit % 8));
}

function flippedText(text: string, bit: number): string {
  const bytes = Buffer.from(text, "latin1");
  flip(bytes, bit);
  return bytes.toString("latin1");
}
