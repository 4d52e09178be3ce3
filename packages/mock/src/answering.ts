import type { IncomingMessage } from "node:http";
import { ProblemJsonError } from "@stoplight/prism-http";
import { type Answer, problem } from "./answer.ts";
import { examplesOf } from "./examples.ts";
import { type Operations, failuresOf, firstStatus, operationOf } from "./operations.ts";
import { random } from "./random.ts";
import { preferenceOf, requestOf } from "./request.ts";

/** Answers requests by the spec, this share of them with an error. */
export function answering(
  operations: Operations,
  errorRate: number,
  seed: number,
): (request: IncomingMessage, body: string) => Promise<Answer> {
  const answer = examplesOf(operations);
  const draw = random(seed);
  return async (incoming, body) => {
    try {
      const request = requestOf(incoming, body);
      const preference = preferenceOf(incoming.headers);
      const operation = operationOf(operations, request.method, request.url.path);
      if (!operation || preference.code !== undefined) return await answer(request, preference);
      if (preference.exampleKey !== undefined || draw() >= errorRate) {
        return await answer(request, { ...preference, code: firstStatus(operation) });
      }
      const failures = failuresOf(operation);
      const code = failures[Math.floor(draw() * failures.length)];
      const found = await answer(request, { ...preference, code });
      return code === undefined && found.status < 400 ? problem(unavailable) : found;
    } catch (error) {
      return problem(error instanceof Error ? error : new Error(String(error)));
    }
  };
}

const unavailable = new ProblemJsonError(
  "about:blank",
  "Service Unavailable",
  503,
  "The mock failed on purpose, by its error rate. The operation documents no 429 or 5xx.",
);
