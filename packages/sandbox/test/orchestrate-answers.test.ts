import { load } from "@payorch/mock/prism";
import { expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { card, clientOf, order } from "./orchestrate-support.ts";

/** The documented answers that no state of the sandbox leads to. */
const unreachable = {
  "payments.create 400": "what is no JSON, the sandbox refuses itself; all else that is wrong with a body is 422",
  "payments.confirm 400": "the same",
  "payments.list 422": "no source says whether a wrong page is 400 or 422: it is 400 here",
  "payments.create 403": "no key of the sandbox lacks a right",
  "payments.list 403": "the same",
  "payments.retrieve 403": "the same",
  "payments.confirm 403": "the same",
};

test("every documented answer is reached, but for those that no state leads to", async () => {
  const sandbox = await startSandbox({ providers: ["orchestrate"] });
  onTestFinished(() => sandbox.close());
  const { payments } = clientOf(sandbox).orchestrate;
  const stranger = clientOf(sandbox, { apiKey: "of-nobody" }).orchestrate.payments;
  const refused = (call: Promise<unknown>) => expect(call).rejects.toMatchObject({ name: "ApiError" });

  const { id } = await payments.create(order());
  await payments.list();
  await payments.retrieve(id);
  await payments.confirm(id, { token: "any" });
  await refused(payments.confirm(id, { token: "again" }));
  await refused(payments.retrieve("of-nothing"));
  await refused(payments.confirm("of-nothing", { token: "any" }));
  await refused(payments.list({ per_page: 101 }));
  await refused(payments.create(order({ description: "" })));
  const calls = {
    "payments.create": (as = payments) => as.create(order(card("4242424242424242"))),
    "payments.list": (as = payments) => as.list(),
    "payments.retrieve": (as = payments) => as.retrieve(id),
    "payments.confirm": (as = payments) => as.confirm(id, { token: "any" }),
  };
  for (const [operation, call] of Object.entries(calls)) {
    await refused(call(stranger));
    for (const kind of ["throttle", "unavailable"] as const) {
      sandbox.fault({ provider: "orchestrate", operation, kind });
      await refused(call());
    }
  }

  const operations = await load("orchestrate");
  const documented = operations.flatMap(({ iid, responses }) => responses.map(({ code }) => `${iid} ${code}`));
  const codeOf = (status: number) => (status >= 500 ? "5XX" : String(status));
  const reached = new Set(sandbox.requests().map(({ operation, status }) => `${operation} ${codeOf(status)}`));
  const open = Object.keys(unreachable);
  expect([...reached, ...open].toSorted()).toEqual(documented.toSorted());
});
