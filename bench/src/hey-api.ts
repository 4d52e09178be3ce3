import type { Maker } from "./contender.ts";
import { checkout, checkoutId, keyHeader, secretKey } from "./payload.ts";

/** What is used of the client that hey-api's generator writes from our spec of Orqex. */
interface Generated {
  createClient(config: Record<string, unknown>): unknown;
  createConfig(config: Record<string, unknown>): Record<string, unknown>;
  checkoutsCreate(options: Record<string, unknown>): Promise<{ data?: unknown }>;
  checkoutsRetrieve(options: Record<string, unknown>): Promise<{ data?: unknown }>;
}

/** hey-api ships no client but a generator, which writes one into the user's sources; `hey-api-generate.ts` has it do so. */
export const heyApi: Maker = async ({ baseUrl, fetch }) => {
  const folder = new URL("../generated/hey-api/", import.meta.url);
  const [runtime, methods]: Partial<Generated>[] = await Promise.all([
    import(new URL("client/index.ts", folder).href),
    import(new URL("sdk.gen.ts", folder).href),
  ]);
  const { createClient, createConfig, checkoutsCreate, checkoutsRetrieve } = { ...runtime, ...methods } as Generated;
  const client = createClient(createConfig({ baseUrl, auth: secretKey, ...(fetch && { fetch }) }));
  const path = { checkoutId };
  return {
    post: async () =>
      (await checkoutsCreate({ client, body: checkout, headers: { [keyHeader]: crypto.randomUUID() } })).data,
    get: async () => (await checkoutsRetrieve({ client, path })).data,
  };
};
