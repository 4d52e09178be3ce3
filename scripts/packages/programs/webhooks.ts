import * as entry from "@payorch/orqex/webhooks";

export const everything = { ...entry };
export const verified = (request: Request) => entry.verifyWebhook(request, { secret: "whsec_x" });
export const event = async (request: Request) => ({ ...(await verified(request)) });
export const key = async (request: Request) => entry.dedupeKey(await verified(request));
export const signed = entry.signWebhook("{}", { secret: "whsec_x" });
export const reason = (error: entry.WebhookVerificationError) => error.reason;
export const facts = (error: entry.WebhookVerificationError) => ({ ...error });
export const inputs = ([input, options]: Parameters<typeof entry.verifyWebhook>) => [input, { ...options }] as const;
