/** The providers whose specs are bundled with this package. */
export const providers = ["orkestapay", "orchestrapay", "orchestrate", "orqex"] as const;

/** One of them. */
export type Provider = (typeof providers)[number];

/** Whether there is a spec of that name. */
export const isProvider = (name: string): name is Provider => providers.some((each) => each === name);

// In the workspace the specs stand where they are written; the build puts a copy beside the published code.
const folder = import.meta.url.endsWith(".ts") ? "../../../specs/" : "./specs/";

/** The path of a provider's spec. */
export const specOf = (provider: Provider): URL => new URL(`${folder}${provider}/openapi.yaml`, import.meta.url);
