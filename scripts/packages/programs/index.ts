import * as entry from "@payorch/orqex";

// What a project exports that has this package alone. Nothing says its type: the compiler must find a name for each part.
const client = entry.createOrqex({} as Parameters<typeof entry.createOrqex>[0]);

export const everything = { ...entry };
export const made = client;
export const parts = { ...client };
export const { resume, reconcile } = client;
export const call = (response: Response) => entry.callOf(response);
export const found = (error: unknown) => client.reconcile(error);
export const again = (error: unknown) => client.resume(error).withResponse();
export const outcome = (error: entry.PayorchError) => error.outcome;
export const facts = (error: entry.PayorchError) => ({ ...error });
export const answer = (error: entry.ApiError) => ({ ...error.response, ...error });
export const refused = (error: unknown) => (entry.isApiError(error) ? error : undefined);
export const event = (given: entry.ClientEvent) => (given.type === "token" ? undefined : { ...given });
export const drift = (given: entry.ClientEvent) => (given.type === "drift" ? given : undefined);
export const options = ({ logger, fetch, on, agent }: entry.ClientOptions) => ({ logger, fetch, on, agent });
export class ShopError extends entry.PayorchError {}
