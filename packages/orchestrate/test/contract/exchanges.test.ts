import { expect, test } from "vitest";
import { answersOf, requestExamples } from "../../../../scripts/contract/examples.ts";
import { read, routeOf } from "../../../../scripts/generate/document.ts";
import { type CreatePaymentRequest, type Payment, readAmount } from "../../src/index.ts";

const document = await read("orchestrate");
const route = routeOf(document, "payments.create");
const requests = requestExamples(document, route);
const answers = answersOf(document, route).filter(({ status }) => status === 201);
const pairs = answers.flatMap(({ example, body }) => {
  const request = requests.find((each) => each.example === example);
  // Lint has checked both against the schemas that these are the types of.
  return request ? [{ example, request: request.value as CreatePaymentRequest, answer: body as Payment }] : [];
});

test("each published answer has the request that it is to, the mock's first answer too", () => {
  expect(pairs.map(({ example }) => example)).toEqual(["link", "card"]);
  expect(requests[0]?.example).toBe(answers[0]?.example);
});

test.each(pairs)("the request and the answer called $example are one exchange", ({ request, answer }) => {
  const { currency, customer, description, metadata, success_url, cancel_url } = request;
  expect(answer).toMatchObject({ currency, customer, description, metadata, success_url, cancel_url });
  expect(readAmount(answer.amount, answer.currency)).toBe(readAmount(request.amount, currency));
});
