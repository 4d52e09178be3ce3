import { type IHttpRequest, ProblemJsonError, VIOLATIONS, createInstance } from "@stoplight/prism-http";
import { type Answer, type Preference, problem, violation } from "./answer.ts";
import { type Operations, operationOf } from "./operations.ts";
import { problemOf } from "./problems.ts";
import { refusalOf } from "./refusal.ts";
import { config, silent } from "./settings.ts";

/** Answers a request with an example of the spec. */
export type Examples = (request: IHttpRequest, preference: Preference) => Promise<Answer>;

/** What Prism answers a request to one of the operations. */
export function examplesOf(operations: Operations): Examples {
  // It fills in the parts that are missing; its type wants all of them.
  const prism = createInstance(config, { logger: silent } as unknown as Parameters<typeof createInstance>[1]);
  return async (request, { code, exampleKey, dynamic = false }) => {
    // Prism notes in the settings which media types the request accepts: they must be its own.
    const mock = { dynamic, ignoreExamples: false, ...(code && { code }), ...(exampleKey && { exampleKey }) };
    const result = await prism.request(request, operations, { ...config, mock })();
    if ("left" in result) return problem(result.left);
    const { output, validations } = result.right;
    const ours = validations.output.map(violation("response"));
    const violations = [...validations.input.map(violation("request")), ...ours];
    if (ours.some(({ severity }) => severity === "Error")) {
      return problem(
        ProblemJsonError.fromTemplate(VIOLATIONS, "The spec's own answer does not follow it."),
        violations,
      );
    }
    const { statusCode, headers = {}, body } = output;
    const wrong = violations.filter(({ severity, code: rule }) => severity === "Error" && rule !== 401);
    const operation = operationOf(operations, request.method, request.url.path);
    const said =
      wrong.length > 0
        ? refusalOf(
            body,
            wrong.map((each) => problemOf(each, operation)),
          )
        : body;
    const text = typeof said === "string" || said === undefined ? said : JSON.stringify(said);
    return { status: statusCode, headers, body: text ?? "", violations };
  };
}
