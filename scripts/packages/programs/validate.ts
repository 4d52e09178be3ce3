import * as entry from "@payorch/orqex/validate";

const client = entry.createOrqex({} as Parameters<typeof entry.createOrqex>[0]);

export const everything = { ...entry };
export const parts = { ...client };
export const { resume, reconcile } = client;
export const found = (error: unknown) => client.reconcile(error);
export const again = (error: unknown) => client.resume(error).withResponse();
export const mode = ({ validate }: Parameters<typeof entry.createOrqex>[0]) => validate;
