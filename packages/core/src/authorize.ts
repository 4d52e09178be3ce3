import { SendFailure } from "./attempt.ts";
import type { Layer } from "./call.ts";
import { type Credential, NoToken, type TokenCall } from "./credentials.ts";
import { orAborted } from "./wait.ts";

/** Signs every attempt afresh, and tells the credential when the provider refused what it gave. */
export function authorize(credential: Credential, call: TokenCall): Layer {
  return (next) => async (request) => {
    if (request.operation.public) return next(request);
    const authorization = await given(credential, call, request.options.signal);
    const response = await next({ ...request, headers: { ...request.headers, authorization } });
    if (response.status !== 401 || !credential.refuse?.(authorization)) return response;
    return { ...response, renewable: true };
  };
}

/** Until the token is there nothing is sent, so whatever goes wrong leaves no doubt. */
async function given(credential: Credential, call: TokenCall, signal: AbortSignal | undefined): Promise<string> {
  try {
    const authorization = credential.authorization(call);
    return typeof authorization === "string" ? authorization : await orAborted(authorization, signal);
  } catch (error) {
    throw new SendFailure("unsent", new NoToken(error));
  }
}
