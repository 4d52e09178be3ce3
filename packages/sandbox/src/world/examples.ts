import { readFileSync } from "node:fs";
import { specOf } from "@payorch/mock/prism";
import { parse } from "yaml";
import type { Provider } from "../model.ts";

/** What is read of a spec here. Its lint holds this form. */
interface Spec {
  readonly webhooks: Readonly<Record<string, { readonly post: { readonly requestBody: Body } }>>;
}
interface Body {
  readonly content: {
    readonly "application/json": { readonly examples: Readonly<Record<string, { value: unknown }>> };
  };
}

/**
 * The body of the first example of an event, as the provider's spec has it.
 *
 * @throws Error if the spec has no such event
 */
export function exampleOf(provider: Provider, type: string): unknown {
  const { webhooks } = parse(readFileSync(specOf(provider), "utf8")) as Spec;
  const webhook = Object.entries(webhooks).find(([name]) => name === type)?.[1];
  if (!webhook) throw new Error(`${provider} has no event "${type}". Its events: ${Object.keys(webhooks).join(", ")}`);
  const [example] = Object.values(webhook.post.requestBody.content["application/json"].examples);
  return example?.value;
}
