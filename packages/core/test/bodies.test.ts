import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ApiError, PayorchError } from "../src/index.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { type Answer, provider } from "./support/provider.ts";

const good = Buffer.from('{"id":"é"}');
const mark = Buffer.from("\uFEFF");
/** The body, compressed so many times. */
const gzipped = (times: number): Buffer => (times === 0 ? good : gzipSync(gzipped(times - 1)));
const zipped = gzipped(1);

/** Answers with these bytes. */
const bytes =
  (body: Uint8Array, headers: Record<string, string | string[]> = {}, status = 201): Answer =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);

const encoded = (contentEncoding: string | string[], body: Uint8Array) =>
  bytes(body, { "content-encoding": contentEncoding });
const labelled = (charset: string, body: Uint8Array) =>
  bytes(body, { "content-type": `application/json; charset=${charset}` });

/** Whole answers, however they are written down. */
const readable: [what: string, answer: Answer][] = [
  ["a byte order mark", bytes(Buffer.concat([mark, good]))],
  ["a byte order mark, compressed", encoded("gzip", gzipSync(Buffer.concat([mark, good])))],
  ["gzip", encoded("gzip", zipped)],
  ["gzip in capitals", encoded("GZip", zipped)],
  ["x-gzip", encoded("x-gzip", zipped)],
  ["gzip without its last eight bytes", encoded("gzip", zipped.subarray(0, -8))],
  ["gzip twice", encoded("gzip, gzip", gzipped(2))],
  ["gzip twice, in two fields", encoded(["gzip", "gzip"], gzipped(2))],
  ["gzip five times", encoded("gzip,gzip,gzip,gzip,gzip", gzipped(5))],
  ["two members of gzip", encoded("gzip", Buffer.concat([gzipSync(good.subarray(0, 5)), gzipSync(good.subarray(5))]))],
  ["gzip, then brotli", encoded("gzip, br", brotliCompressSync(zipped))],
  ["brotli", encoded("br", brotliCompressSync(good))],
  ["deflate", encoded("deflate", deflateSync(good))],
  ["deflate without its header", encoded("deflate", deflateRawSync(good))],
  [
    "deflate, and a line break after its end",
    encoded("deflate", Buffer.concat([deflateSync(good), Buffer.from("\n")])),
  ],
  ["deflate, and more of it", encoded("deflate", Buffer.concat([deflateSync(good), deflateSync(good)]))],
  ["deflate without its header, and zeros", encoded("deflate", Buffer.concat([deflateRawSync(good), Buffer.alloc(9)]))],
  ["deflate without its header, within gzip", encoded("deflate, gzip", gzipSync(deflateRawSync(good)))],
  ...["identity", "constructor", "__proto__", "toString", "hasOwnProperty", "aws-chunked", ""].map(
    (coding): [string, Answer] => [`the content coding ${JSON.stringify(coding)}`, encoded(coding, good)],
  ),
  ...["utf-8", '"UTF-8"', "utf8", "constructor", "__proto__", "nonsense", "iso-8859-1"].map(
    (charset): [string, Answer] => [`UTF-8 that calls itself ${charset}`, labelled(charset, good)],
  ),
  ["Latin-1 that says so", labelled("iso-8859-1", Buffer.from(good.toString(), "latin1"))],
  ["UTF-16 that says so", labelled("utf-16le", Buffer.from(good.toString(), "utf16le"))],
  ["UTF-16 with a byte order mark", labelled("utf-16", Buffer.from(`\uFEFF${good.toString()}`, "utf16le"))],
];

test.each(readable)("reads %s", async (_, answer) => {
  const { url } = await provider(answer);
  expect(await callOf(acme(url), "keyless")).toEqual({ id: "é" });
});

/** Whole answers of which nothing is left but the status: the request took effect. */
const lost: [what: string, answer: Answer][] = [
  ["gzip with a wrong checksum", encoded("gzip", Buffer.concat([zipped.subarray(0, -8), Buffer.alloc(8)]))],
  ["what is no gzip", encoded("gzip", good)],
  ["what is no deflate", encoded("deflate", good)],
  ["what is no brotli", encoded("br", good)],
  ["half a gzip", encoded("gzip", zipped.subarray(0, 14))],
  ["gzip below an unknown coding", encoded("foo, gzip", zipped)],
];

test.each(lost)("does not believe %s; the request took effect", async (_, answer) => {
  const { url, seen } = await provider(answer);
  const error = await failureOf(callOf(acme(url), "keyless"));
  expect(error).toMatchObject({ name: "ResponseError", outcome: "executed", status: 201, gaveUp: "unsafe" });
  expect(seen).toHaveLength(1);
});

test("does not undo more than five content codings, and says nothing that it cannot know", async () => {
  const { url, seen } = await provider(encoded(Array(6).fill("gzip").join(), gzipped(6)));
  const error = (await failureOf(callOf(acme(url), "keyless"))) as PayorchError;
  // Node's `fetch` hides even the status.
  expect(["executed", "unknown"]).toContain(error.outcome);
  expect(error.gaveUp).toBe("unsafe");
  expect(seen).toHaveLength(1);
});

test("a refusal with a byte order mark is the provider's", async () => {
  const { url } = await provider(bytes(Buffer.from('\uFEFF{"message":"No."}'), {}, 422));
  const error = (await failureOf(callOf(acme(url), "keyless"))) as ApiError;
  expect(error).toMatchObject({ name: "ApiError", status: 422, outcome: "not_executed" });
  expect(error.message).toContain("422 No.");
});

test.each(["gzip", "deflate", "br", "gzip, gzip"])("an error without a body keeps its status: %s", async (coding) => {
  const { url } = await provider(bytes(new Uint8Array(), { "content-encoding": coding }, 503));
  const error = await failureOf(callOf(acme(url), "keyless"));
  expect(error).toMatchObject({ name: "ApiError", status: 503, outcome: "unknown" });
});

describe("a 2xx without a body is a success", () => {
  test.each<[number, Record<string, string>]>([
    [200, { "content-type": "application/json" }],
    [201, { "content-type": "text/html" }],
    [202, { "content-type": "application/json", "content-encoding": "gzip" }],
    [204, {}],
    [204, { "content-type": "application/json", "content-encoding": "br" }],
    [205, {}],
  ])("%i %j", async (status, headers) => {
    const { url, seen } = await provider((response) => response.writeHead(status, headers).end());
    const { data, response } = await callOf(acme(url), "keyless").withResponse();
    expect(data).toBeUndefined();
    expect(response.status).toBe(status);
    expect(seen).toHaveLength(1);
  });
});

test("a body in single bytes is put together", async () => {
  const long = JSON.stringify({ id: "é".repeat(20_000) });
  const { url } = await provider((response) => {
    response.writeHead(200, { "content-type": "application/json" });
    for (const byte of Buffer.from(long)) response.write(Uint8Array.of(byte));
    response.end();
  });
  expect(await callOf(acme(url), "keyless")).toEqual(JSON.parse(long));
});
