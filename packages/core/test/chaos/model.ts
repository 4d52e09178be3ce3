import type { GaveUp, Outcome } from "../../src/index.ts";
import { type Answer, cut, json, page, refusal, reset } from "../support/provider.ts";

/** What a request meets, and what that says: written from the tables of ARCHITECTURE.md, not from core's code. */
export interface Meeting {
  readonly answer: Answer;
  readonly says: "nothing happened" | "who knows" | "it happened" | "success";
  /** What a careful client does next, as far as it may repeat at all. */
  readonly next:
    | "stop"
    | "repeat"
    | "repeat with a fresh token"
    | "repeat, with a fresh token where there is one"
    | "repeat after an unknown one"
    | "wait an hour"
    | "leave";
  /** The error of a call that ends here. */
  readonly error: "ApiError" | "ResponseError" | "ConnectionError" | "AbortError" | "none";
}

const hour = { "retry-after": "3600" };
const brokenJson: Answer = (response) => {
  response.writeHead(201, { "content-type": "application/json" }).end('{"id":');
};
const meeting = (
  answer: Answer,
  says: Meeting["says"],
  next: Meeting["next"],
  error: Meeting["error"] = "ApiError",
): Meeting => ({ answer, says, next, error });

/** Everything that a request may meet; `leave` makes its caller abort. */
export const meetings = (leave: () => void): Record<string, Meeting> => ({
  "200": meeting(json(200, { id: "1" }), "success", "stop", "none"),
  "201": meeting(json(201, { id: "1" }), "success", "stop", "none"),
  "400": meeting(refusal(400), "nothing happened", "stop"),
  "404": meeting(refusal(404), "nothing happened", "stop"),
  "422": meeting(refusal(422), "nothing happened", "stop"),
  "401": meeting(refusal(401), "nothing happened", "repeat with a fresh token"),
  "425": meeting(refusal(425), "nothing happened", "repeat"),
  "429": meeting(refusal(429), "nothing happened", "repeat"),
  "429 for an hour": meeting(refusal(429, hour), "nothing happened", "wait an hour"),
  "401 of a proxy": meeting(page(401), "who knows", "repeat, with a fresh token where there is one"),
  "403 of a firewall": meeting(page(403), "who knows", "repeat"),
  "403 in another shape": meeting(json(403, { error: "no" }), "who knows", "repeat"),
  "408": meeting(refusal(408), "who knows", "repeat"),
  "423": meeting(refusal(423), "who knows", "repeat"),
  "424": meeting(refusal(424), "who knows", "repeat"),
  "451": meeting(refusal(451), "nothing happened", "stop"),
  "499": meeting(refusal(499), "who knows", "repeat"),
  "409": meeting(refusal(409), "who knows", "repeat after an unknown one"),
  "500": meeting(refusal(500), "who knows", "repeat"),
  "501": meeting(refusal(501), "who knows", "stop"),
  "503 for an hour": meeting(refusal(503, hour), "who knows", "wait an hour"),
  "502 of a proxy": meeting(page(502), "who knows", "repeat"),
  "302": meeting(page(302, { location: "/elsewhere" }), "who knows", "stop", "ResponseError"),
  "308": meeting(page(308, { location: "/elsewhere" }), "who knows", "stop", "ResponseError"),
  "200 of a proxy": meeting(page(200), "who knows", "repeat", "ResponseError"),
  "204": meeting((response) => response.writeHead(204).end(), "success", "stop", "none"),
  "a broken body": meeting(brokenJson, "it happened", "repeat", "ResponseError"),
  "a body cut off": meeting(cut, "it happened", "repeat", "ResponseError"),
  "a reset": meeting(reset, "who knows", "repeat", "ConnectionError"),
  "a caller who leaves": meeting(leave, "who knows", "leave", "AbortError"),
});

/** How a call ends. */
export interface Ended {
  readonly requests: number;
  readonly error: Meeting["error"];
  readonly outcome: Outcome | "success";
  readonly gaveUp: GaveUp | "none";
}

/** How a call must end that meets these, one after the other. */
export function predict(met: readonly Meeting[], repeatable: boolean, maxAttempts: number): Ended {
  const said: Meeting["says"][] = [];
  let renewed = false;
  for (const { says, next, error } of met) {
    const unknownBefore = said.includes("who knows");
    said.push(says);
    const requests = said.length;
    if (says === "success") return { requests, error, outcome: "success", gaveUp: "none" };
    const untouched = said.every((word) => word === "nothing happened");
    const outcome = said.includes("it happened") ? "executed" : untouched ? "not_executed" : "unknown";
    const end = (gaveUp: GaveUp): Ended => ({ requests, error, outcome, gaveUp });
    if (next === "stop" || next === "leave") return end("final");
    if (next === "repeat after an unknown one" && !unknownBefore) return end("final");
    if (next === "repeat with a fresh token" && renewed) return end("final");
    // Any 401 drops the token, and for a while there is one renewal.
    renewed ||= next === "repeat with a fresh token" || next === "repeat, with a fresh token where there is one";
    if (!untouched && !repeatable) return end("unsafe");
    if (requests === maxAttempts) return end("attempts");
    if (next === "wait an hour") return end("deadline");
  }
  throw new Error("more attempts than meetings");
}
