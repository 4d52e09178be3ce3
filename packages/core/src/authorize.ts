import type { Layer, Limits } from "./call.ts";
import { type Credential, NoToken, type CredentialContext } from "./credentials.ts";
import { SendFailure } from "./ending.ts";
import { Expired, limited } from "./timeout.ts";
import { orAborted } from "./wait.ts";

/** Signs every attempt afresh, and gives a refused answer the means to have the credential renewed. */
export function authorize(credential: Credential, context: CredentialContext): Layer {
  return (next) => async (request) => {
    if (request.operation.public) return next(request);
    const authorization = await given(credential, context, request.options);
    const response = await next({ ...request, headers: { ...request.headers, authorization } });
    const { refuse } = credential;
    return response.status === 401 && refuse ? { ...response, renew: () => refuse(authorization) } : response;
  };
}

/** Until the token is there nothing is sent, so whatever goes wrong leaves no doubt. */
async function given(credential: Credential, context: CredentialContext, options: Limits): Promise<string> {
  try {
    const value = credential.authorization(context);
    const authorization =
      typeof value === "string"
        ? value
        : await limited(options, Number.POSITIVE_INFINITY, (signal) => orAborted(value, signal));
    if (!/^[\x20-\x7e]+$/.test(authorization)) throw new Error("it holds characters that a header cannot.");
    return authorization;
  } catch (error) {
    throw new SendFailure("unsent", error instanceof Expired ? error : new NoToken(error));
  }
}
