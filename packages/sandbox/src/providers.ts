/** The providers that the sandbox plays. */
export const providers = ["orkestapay", "orchestrapay", "orchestrate", "orqex"] as const;

/** One of them. */
export type Provider = (typeof providers)[number];

/** Whether the sandbox plays a provider of that name. */
export const isProvider = (name: string): name is Provider => providers.some((each) => each === name);
