import { afterEach, beforeEach, expect, test } from "vitest";
import { acme, failureOf } from "./support/client.ts";
import { json, provider, refusal } from "./support/provider.ts";

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  process.on("unhandledRejection", note);
});
afterEach(async () => {
  await new Promise((done) => setImmediate(done));
  process.off("unhandledRejection", note);
  expect(unhandled.splice(0)).toEqual([]);
});

test("a failed call raises no rejection beside the door it was taken through", async () => {
  const { url } = await provider(refusal(404));
  const { payments } = acme(url);
  expect(await failureOf(payments.retrieve("1"))).toMatchObject({ status: 404 });
  expect(await failureOf(payments.retrieve("1").withResponse())).toMatchObject({ status: 404 });
  expect(await failureOf(payments.list().pages().next())).toMatchObject({ status: 404 });
  const iterate = async () => {
    for await (const _ of payments.list());
  };
  expect(await failureOf(iterate())).toMatchObject({ status: 404 });
});

test("an answer can be read as a response as well", async () => {
  const { url } = await provider(json(200, { id: "1" }, { "x-request-id": "r-1" }));
  const { data, response, requestId } = await acme(url).payments.retrieve("1").withResponse();
  expect(response).toBeInstanceOf(Response);
  expect(await response.json()).toEqual(data);
  expect(requestId).toBe("r-1");
});
