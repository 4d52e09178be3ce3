import { readFileSync } from "node:fs";
import { unknownName } from "@payorch/core/check";
import { specOf } from "@payorch/mock/prism";
import { parse } from "yaml";
import type { Provider } from "../model.ts";

/** What is read of a spec here. */
interface Spec {
  readonly webhooks: Readonly<Record<string, { readonly post: { readonly requestBody: Body } }>>;
}
interface Body {
  readonly content: {
    readonly "application/json": { readonly examples: Readonly<Record<string, { value: unknown }>> };
  };
}

const specs = new Map<Provider, Spec>();

/** The spec of a provider. Reading that of Orqex takes a tenth of a second. */
function specFor(provider: Provider): Spec {
  // The lint of the specs holds the form that is read here.
  const spec = specs.get(provider) ?? (parse(readFileSync(specOf(provider), "utf8")) as Spec);
  specs.set(provider, spec);
  return spec;
}

/**
 * The body of the first example of an event, as the provider's spec has it.
 *
 * @throws Error if the spec has no such event
 */
export function exampleOf(provider: Provider, type: string): unknown {
  const { webhooks } = specFor(provider);
  const webhook = Object.entries(webhooks).find(([name]) => name === type)?.[1];
  if (!webhook) throw new Error(unknownName(`${provider} event`, type, Object.keys(webhooks)));
  const [example] = Object.values(webhook.post.requestBody.content["application/json"].examples);
  return example?.value;
}
