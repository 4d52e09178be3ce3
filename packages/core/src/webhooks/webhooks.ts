import { type Check, optionsProblem } from "../facts/check.ts";
import { anyEqual } from "../facts/hmac.ts";
import { store } from "../facts/store.ts";
import { ownProperties } from "../facts/values.ts";
import { type Delivery, type WebhookInput, parseBody, readDelivery } from "./delivery.ts";
import { Refusal, refusing } from "./refusal.ts";
import { type SeenStore, remember } from "./seen.ts";

export {
  type Delivery,
  type WebhookHeaders,
  type WebhookInput,
  idOf,
  needHex,
  parseBody,
  readDelivery,
} from "./delivery.ts";
export { type WebhookProblem, WebhookVerificationError } from "./webhook-error.ts";
export { base64, bytesOf, hexHmac, hmac } from "../facts/hmac.ts";
export { Refusal, refusing } from "./refusal.ts";
export type { SeenStore } from "./seen.ts";

/** What every `verifyWebhook` takes. */
export interface VerifyOptions {
  /** The secret, or several while you replace one: a delivery that matches any of them is accepted. */
  secret: string | readonly string[];
  /**
   * Stores the events that were seen, to refuse an event that comes again. An event counts as seen once it is verified. If your handling
   * then fails, `await seen.delete(dedupeKey(event))` before you answer with an error; otherwise the provider's next try is refused and
   * the event is lost. It is also lost if the process dies while it handles the event, and two processes that get it at the same moment
   * may both accept it. Events are kept for almost 25 days. If the store fails or takes more than a second, the delivery is refused. A Keyv
   * and its adapter hide failures unless each has `throwOnErrors`: what they could not read counts as new.
   *
   * @defaultValue none: every delivery is accepted
   */
  seen?: SeenStore | undefined;
}

/** What `signWebhook` gives: a delivery, as `verifyWebhook` and `new Request(url, { method: "POST", ...signed })` take it. */
export interface SignedWebhook {
  /** The content type, and what proves the delivery. */
  headers: Record<string, string>;
  /** The raw body. */
  body: string;
}

/** How a provider proves its deliveries, and what it delivers. */
export interface WebhookRules<Event, Options extends VerifyOptions> {
  /** The provider's name. */
  readonly provider: string;
  /** The checks of its own options. */
  readonly options?: Readonly<Record<Exclude<keyof Options, keyof VerifyOptions>, Check>>;
  /** What the delivery brings as its proof: one string, or several of which one must match. */
  given(delivery: Delivery, options: Options): readonly string[];
  /** What it would bring if it were made with this secret. */
  expected(secret: string, delivery: Delivery): string | Promise<string>;
  /** The event in a body whose proof is right. */
  event(body: Record<string, unknown>, delivery: Delivery, options: Options): Event;
  /** What tells the event from every other, and from no repetition of itself. */
  dedupeKey(event: Event): string;
}

/** Verifies a delivery by a provider's rules. Rejects with a `WebhookVerificationError`, and with nothing else. */
export function verifyDelivery<Event, Options extends VerifyOptions>(
  rules: WebhookRules<Event, Options>,
  input: WebhookInput,
  given: Options,
): Promise<Event> {
  return refusing(rules.provider, async () => {
    const { options: checks = {} } = ownProperties(rules);
    checkOptions(given, checks);
    const options = ownProperties(given);
    const secrets = secretsOf(options.secret);
    const delivery = await readDelivery(input);
    const proofs = rules.given(delivery, options);
    const expected = await Promise.all(secrets.map((secret) => rules.expected(secret, delivery)));
    if (!(await anyEqual(proofs, expected))) {
      throw new Refusal(
        "no_match",
        "The proof does not match: the secret is not that of this endpoint, or the body is not the raw body that was sent.",
      );
    }
    const event = rules.event(parseBody(delivery), delivery, options);
    if (options.seen) await remember(options.seen, rules.dedupeKey(event));
    return event;
  });
}

/** Makes a delivery by a provider's rules, its proof under `header`; a string is its body as it stands. */
export function signDelivery<Event, Options extends VerifyOptions>(
  rules: WebhookRules<Event, Options>,
  payload: object | string,
  secret: string,
  header: string,
  others: Readonly<Record<string, string>> = {},
): Promise<SignedWebhook> {
  return refusing(rules.provider, async () => {
    const [checked = ""] = secretsOf(secret);
    const body = typeof payload === "string" ? payload : JSON.stringify(payload);
    const headers = { "content-type": "application/json", ...others };
    const proof = await rules.expected(checked, await readDelivery({ headers, body }));
    return { headers: { ...headers, [header]: proof }, body };
  });
}

/** The secrets, each of which can be one. Their values are never shown. */
function secretsOf(secret: unknown): string[] {
  const secrets: unknown[] = Array.isArray(secret) ? [...secret] : [secret];
  if (secrets.length === 0) throw new Refusal("bad_secret", "`secret` is an empty array.");
  return secrets.map((each) => {
    if (typeof each === "string" && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(each)) return each;
    const found = each === "" ? "an empty string" : typeof each === "string" ? "another string" : typeof each;
    throw new Refusal(
      "bad_secret",
      `\`secret\` must be printable ASCII without spaces at its ends; got ${found}. Is its environment variable set?`,
    );
  });
}

function checkOptions(options: object, own: Readonly<Record<string, Check>>): void {
  const problem = optionsProblem(options, { secret: () => undefined, seen: store, ...own });
  if (problem) throw new Refusal("bad_option", problem);
}
