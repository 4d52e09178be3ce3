import { Agent } from "node:http";
import type { Client, Middleware } from "openapi-fetch";
import type { Stripe } from "stripe";
import type { paths } from "../../packages/orqex/src/generated/schema.ts";
import type { Contender, Maker, Target } from "./contender.ts";
import { authorization, checkout, checkoutId, getPath, keyHeader, postPath, secretKey } from "./payload.ts";

/*
 * Each peer as its documentation sets it up: one client for all calls, its own defaults for retries and timeouts, the
 * credential in the client, and a fresh key with every POST.
 */

const keyed = () => ({ [keyHeader]: crypto.randomUUID() });

/** openapi-fetch without middleware. */
export const openapiFetch: Maker = async (target) =>
  openapiFetchContender(await openapiFetchClient(target, { authorization }), keyed);

/** openapi-fetch with a middleware each for the credential, the key and the retry, as its documentation shows them. */
export const openapiFetchWithMiddleware: Maker = async (target) => {
  const client = await openapiFetchClient(target, {});
  const auth: Middleware = {
    onRequest({ request }) {
      request.headers.set("authorization", authorization);
      return request;
    },
  };
  const key: Middleware = {
    onRequest({ request }) {
      if (request.method === "POST") request.headers.set(keyHeader, crypto.randomUUID());
      return request;
    },
  };
  // A body can be read once, so that a repeat needs a copy made before the first attempt.
  const copies = new WeakMap<Request, Request>();
  const retry: Middleware = {
    onRequest({ request }) {
      copies.set(request, request.clone());
    },
    async onResponse({ request, response, options }) {
      const copy = copies.get(request);
      return response.status >= 500 && copy ? options.fetch(copy) : undefined;
    },
  };
  client.use(auth, key, retry);
  return openapiFetchContender(client, () => ({}));
};

async function openapiFetchClient({ baseUrl, fetch }: Target, headers: Record<string, string>): Promise<Client<paths>> {
  const { default: createClient } = await import("openapi-fetch");
  return createClient<paths>({ baseUrl, headers, ...(fetch && { fetch }) });
}

function openapiFetchContender(client: Client<paths>, headers: () => Record<string, string>): Contender {
  return {
    post: async () => (await client.POST(postPath, { body: checkout, headers: headers() })).data,
    get: async () => (await client.GET("/payment/checkouts/{checkoutId}", { params: { path: { checkoutId } } })).data,
  };
}

export const ofetch: Maker = async ({ baseUrl, fetch }) => {
  const { createFetch } = await import("ofetch");
  const api = createFetch({ fetch: fetch as typeof globalThis.fetch }).create({
    baseURL: baseUrl,
    headers: { authorization },
  });
  return {
    post: () => api(postPath, { method: "POST", body: checkout, headers: keyed() }),
    get: () => api(getPath),
  };
};

export const kyClient: Maker = async ({ baseUrl, fetch }) => {
  const { default: ky } = await import("ky");
  const api = ky.create({ prefix: baseUrl, headers: { authorization }, ...(fetch && { fetch }) });
  return {
    post: () => api.post(postPath, { json: checkout, headers: keyed() }).json(),
    get: () => api.get(getPath).json(),
  };
};

export const axios: Maker = async ({ baseUrl, fetch }) => {
  const { create } = await import("axios");
  const api = create({
    baseURL: baseUrl,
    headers: { authorization },
    ...(fetch ? { adapter: "fetch", env: { fetch } } : { httpAgent: new Agent({ keepAlive: true }) }),
  });
  return {
    post: async () => (await api.post<unknown>(postPath, checkout, { headers: keyed() })).data,
    get: async () => (await api.get<unknown>(getPath)).data,
  };
};

/** stripe makes the key itself, since it repeats by default. */
export const stripe: Maker = async ({ baseUrl, fetch }) => {
  const { Stripe } = await import("stripe");
  const { hostname, port } = new URL(baseUrl);
  const api = new Stripe(secretKey, {
    host: hostname,
    port: Number(port) || 80,
    protocol: "http",
    ...(fetch && { httpClient: Stripe.createFetchHttpClient(fetch) }),
  });
  const { customer, metadata } = checkout;
  const session: Stripe.Checkout.SessionCreateParams = {
    mode: "payment",
    currency: checkout.currency,
    customer_email: customer.email,
    success_url: checkout.return_url,
    cancel_url: checkout.webhook_url,
    client_reference_id: "1024",
    expires_at: 1_780_923_600,
    line_items: [
      { quantity: 1, price_data: { currency: checkout.currency, unit_amount: 50, product_data: { name: "Cart" } } },
    ],
    metadata: { ...metadata, first_name: customer.first_name, last_name: customer.last_name, city: customer.city },
  };
  return {
    post: () => api.checkout.sessions.create(session),
    get: () => api.checkout.sessions.retrieve(checkoutId),
  };
};

/** openai's own resources know nothing of payments; its `post` and `get` go the way that all of them go. */
export const openai: Maker = async ({ baseUrl, fetch }) => {
  const { default: OpenAI } = await import("openai");
  const api = new OpenAI({ apiKey: secretKey, baseURL: baseUrl, ...(fetch && { fetch }) });
  return {
    post: () => api.post(postPath, { body: checkout, headers: keyed() }),
    get: () => api.get(getPath),
  };
};
