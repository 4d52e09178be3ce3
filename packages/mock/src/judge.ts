import { factory } from "@stoplight/prism-core";
import type { IHttpConfig, IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import router from "@stoplight/prism-http/dist/router/index.js";
import { validateInput, validateOutput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import { type Violation, violation } from "./answer.ts";
import type { Operation } from "./operations.ts";
import { config, silent } from "./settings.ts";

// Vitest gives the default export of a CommonJS module, Node the module.
const route = "default" in router ? router.default : (router as Parts["route"]);

/** An answer before it is judged. `body` is the value that becomes JSON. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer, and what does not follow the spec in it. */
export interface Judged {
  readonly reply: Reply;
  readonly violations: readonly Violation[];
}

type Parts = Parameters<typeof factory<Operation, IHttpRequest, IHttpResponse, IHttpConfig>>[1];
type Mock = Parts["mock"];

/**
 * Checks a request to an operation, lets `answering` answer it, which is told what is wrong with it, and checks that answer too.
 * `answering` is called once; what it throws, this rejects with.
 *
 * Prism is put together here as its `createInstance` does it, but for the generator of examples, which takes longer to load than all
 * the rest.
 */
export async function judged(
  operation: Operation,
  request: IHttpRequest,
  answering: (violations: readonly Violation[]) => Reply,
): Promise<Judged> {
  let reply: Reply | undefined;
  const mock: Mock =
    ({ input }) =>
    () => {
      reply = answering(input.validations.map(violation("request")));
      const { status: statusCode, headers = {}, body } = reply;
      const type = body === undefined ? {} : { "content-type": "application/json" };
      // An `Either` of fp-ts, which is a plain object.
      return { _tag: "Right", right: { statusCode, headers: { ...type, ...headers }, body } };
    };
  const prism = factory<Operation, IHttpRequest, IHttpResponse, IHttpConfig>(config, {
    route,
    validateInput,
    validateOutput,
    // It gives back less of a right request than its place in Prism promises, and nobody reads that.
    validateSecurity: validateSecurity as unknown as Parts["validateSecurity"],
    mock,
    forward: neverForwards,
    // Its type is that of pino; Prism calls these methods alone.
    logger: silent as unknown as Parts["logger"],
  });
  const result = await prism.request(request, [operation], config)();
  if ("left" in result) throw result.left;
  if (reply === undefined) throw new Error("Prism answered without the mock.");
  return { reply, violations: result.right.validations.output.map(violation("response")) };
}

const neverForwards: Parts["forward"] = () => {
  throw new Error("Only a proxy forwards.");
};
