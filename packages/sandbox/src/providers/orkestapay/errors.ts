import type { ErrorBody } from "@payorch/orkestapay";
import type { Call, Refusal, Reply, World } from "../../model.ts";

/** The documented codes that the sandbox answers, each with its status and its message. */
const codes = {
  BAD_REQUEST: [400, "The request is invalid, please check the request and try again."],
  INVALID_PARAMETERS: [400, "Some parameters have invalid values or format. Please refer to the documentation."],
  MISSING_PARAMETERS: [400, "Some required parameters are missing. Please refer to the documentation."],
  INVALID_STATUS: [
    400,
    "The current resource status does not allow this operation. Please refer to the documentation.",
  ],
  INVALID_TOKEN: [401, "Invalid token. Maybe it has expired or was revoked."],
  INVALID_CREDENTIALS: [401, "Invalid credentials. Please check your client id and secret."],
  AUTHORIZATION_REQUIRED: [
    403,
    "Authorization required, you do not have the required permissions to perform this operation.",
  ],
  RESOURCE_NOT_FOUND: [404, "Required resource not found, please contact support."],
  PAYMENT_NOT_FOUND: [404, "The payment_id does not exist."],
  CUSTOMER_NOT_FOUND: [404, "The customer_id does not exist."],
  RESOURCE_CONFLICT: [409, "Request cannot be processed as it conflicts with another request."],
  PRECONDITION_REQUIRED: [428, "Request cannot be processed because it does not meet a precondition."],
  UNAVAILABLE_PAYMENT_METHOD: [
    428,
    "The payment method is not available yet, check if you have configured it correctly.",
  ],
} as const;

type Code = keyof typeof codes;
type Problems = readonly { readonly field: string; readonly message: string }[];

/** A refusal by the machine. */
export class Refused extends Error {
  readonly code: Code;
  readonly problems: Problems;

  constructor(code: Code, ...problems: Problems) {
    super(codes[code][1]);
    this.code = code;
    this.problems = problems;
  }
}

export const wrong = (field: string, message: string): Refused => new Refused("INVALID_PARAMETERS", { field, message });

/** An amount that its currency does not have. */
export const tooFine = (field: string, currency: string): Refused =>
  wrong(field, `must be an amount of ${currency}, with its decimals and at most 15 digits`);

/** The answer of a refusal. The message names what was refused, since that is what a client shows. */
export function refusedReply(world: World, { code, problems }: Refused): Reply {
  const [status, message] = codes[code];
  return errorReply(world, status, {
    code,
    message: problems.length === 0 ? message : problems.map(inWords).join(" "),
    ...(problems.length > 0 && { validation_errors: [...problems] }),
  });
}

const inWords = ({ field, message }: Problems[number]): string =>
  field === "completed_redirect_url" && isMissing(message)
    ? "The URL to redirect the customer after the checkout is completed is required."
    : `${field}: ${message}.`;

/** An order that would end before it begins: the one message that is known to be Spanish, in an answer whose code is not known. */
export const expiredReply = (world: World): Reply =>
  errorReply(world, 400, { message: "La fecha de vencimiento de la orden no es válida" });

/** The engine's refusals. Nothing documents how OrkestaPay throttles or fails, so these two have no code. */
export function refuse(world: World, refusal: Refusal, call: Call): Reply {
  switch (refusal.why) {
    case "invalid":
      return refusedReply(world, invalid(refusal.problems, call));
    case "unauthorized":
      return refusedReply(world, new Refused(credentialCode(call)));
    case "key_reused":
      return refusedReply(world, new Refused("RESOURCE_CONFLICT"));
    case "throttled":
      return errorReply(world, 429, { message: "Too many requests." });
    case "unavailable":
      return errorReply(world, 503, { message: "Service unavailable." });
  }
}

function invalid(found: readonly { readonly at: string; readonly message: string }[], call: Call): Refused {
  const problems = found.map(({ at, message }) => ({
    field: at.replace(/^(body|query|path|header)\.?/, "") || "body",
    message,
  }));
  // The one whole example is of a checkout, and of a property that is missing.
  if (call.operationId === "checkouts.create") return new Refused("BAD_REQUEST", ...problems);
  const missing = problems.every(({ message }) => isMissing(message));
  return new Refused(missing ? "MISSING_PARAMETERS" : "INVALID_PARAMETERS", ...problems);
}

const isMissing = (message: string): boolean => /\brequired\b/.test(message);

/** Which credential was wrong: the one that the operation takes, or the one that came where it takes either. */
function credentialCode({ headers, operationId }: Call): Code {
  const basic = operationId === "paymentMethods.create" && /^basic /i.test(headers["authorization"] ?? "");
  return basic || takesNoToken.has(operationId) ? "INVALID_CREDENTIALS" : "INVALID_TOKEN";
}

/** The operations that no access token is for. */
export const takesNoToken: ReadonlySet<string> = new Set([
  "tokens.create",
  "merchants.listPromotions",
  "merchants.retrievePaymentMethod",
]);

function errorReply(world: World, status: number, said: Omit<ErrorBody, "request_id">): Reply {
  const body: ErrorBody = {
    request_id: world.random(32),
    category: "ERROR",
    timestamp: String(world.now()),
    ...said,
  };
  return { status, body };
}
