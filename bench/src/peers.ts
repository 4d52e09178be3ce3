import { Agent } from "node:http";
import { create as createAxios } from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI from "openai";
import createClient, { type Client, type Middleware } from "openapi-fetch";
import { Stripe } from "stripe";
import type { paths } from "../../packages/orqex/src/generated/schema.ts";
import {
  type Contender,
  type Target,
  authorization,
  checkout,
  getPath,
  keyHeader,
  postPath,
  secretKey,
} from "./contender.ts";

/*
 * Each peer as its documentation sets it up: one client for all calls, its own defaults for retries and timeouts, the
 * credential in the client, and a fresh key with every POST.
 */

const keyed = () => ({ [keyHeader]: crypto.randomUUID() });

/** openapi-fetch without middleware. */
export const openapiFetch = (target: Target): Contender =>
  openapiFetchContender("openapi-fetch", openapiFetchClient(target, { authorization }), keyed);

/** openapi-fetch with a middleware each for the credential, the key and the retry, as its documentation shows them. */
export function openapiFetchWithMiddleware(target: Target): Contender {
  const client = openapiFetchClient(target, {});
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
  return openapiFetchContender("openapi-fetch + middleware", client, () => ({}));
}

const openapiFetchClient = ({ baseUrl, fetch }: Target, headers: Record<string, string>) =>
  createClient<paths>({ baseUrl, headers, ...(fetch && { fetch }) });

function openapiFetchContender(name: string, client: Client<paths>, headers: () => Record<string, string>): Contender {
  return {
    name,
    post: async () => (await client.POST(postPath, { body: checkout, headers: headers() })).data,
    get: async () =>
      (await client.GET("/payment/checkouts/{checkoutId}", { params: { path: { checkoutId: "cs_abc123" } } })).data,
  };
}

export function ofetch({ baseUrl, fetch }: Target): Contender {
  const api = createFetch({ fetch: fetch as typeof globalThis.fetch }).create({
    baseURL: baseUrl,
    headers: { authorization },
  });
  return {
    name: "ofetch",
    post: () => api(postPath, { method: "POST", body: checkout, headers: keyed() }),
    get: () => api(getPath),
  };
}

export function kyClient({ baseUrl, fetch }: Target): Contender {
  const api = ky.create({ prefix: baseUrl, headers: { authorization }, ...(fetch && { fetch }) });
  return {
    name: "ky",
    post: () => api.post(postPath, { json: checkout, headers: keyed() }).json(),
    get: () => api.get(getPath).json(),
  };
}

export function axios({ baseUrl, fetch }: Target): Contender {
  const api = createAxios({
    baseURL: baseUrl,
    headers: { authorization },
    ...(fetch ? { adapter: "fetch", env: { fetch } } : { httpAgent: new Agent({ keepAlive: true }) }),
  });
  return {
    name: "axios",
    post: async () => (await api.post<unknown>(postPath, checkout, { headers: keyed() })).data,
    get: async () => (await api.get<unknown>(getPath)).data,
  };
}

/** stripe makes the key itself, since it repeats by default. */
export function stripe({ baseUrl, fetch }: Target): Contender {
  const { hostname, port } = new URL(baseUrl);
  const api = new Stripe(secretKey, {
    host: hostname,
    port: Number(port) || 80,
    protocol: "http",
    ...(fetch && { httpClient: Stripe.createFetchHttpClient(fetch) }),
  });
  const session: Stripe.Checkout.SessionCreateParams = {
    mode: "payment",
    client_reference_id: "Order #1024",
    customer_email: "ama@example.com",
    currency: "XOF",
    metadata: { first_name: "Ama", last_name: "Mensah", amount: 50 },
  };
  return {
    name: "stripe",
    post: () => api.checkout.sessions.create(session),
    get: () => api.checkout.sessions.retrieve("cs_abc123"),
  };
}

/** openai's own resources know nothing of payments; its `post` and `get` go the way that all of them go. */
export function openai({ baseUrl, fetch }: Target): Contender {
  const api = new OpenAI({ apiKey: secretKey, baseURL: baseUrl, ...(fetch && { fetch }) });
  return {
    name: "openai",
    post: () => api.post(postPath, { body: checkout, headers: keyed() }),
    get: () => api.get(getPath),
  };
}
