import * as entry from "@payorch/orqex/api";

const api = entry.createApi({} as Parameters<typeof entry.createApi>[0]);

export const everything = { ...entry };
export const made = api;
export const call = (response: Response) => entry.callOf(response);
export const facts = (response: Response) => ({ ...entry.callOf(response) });
