import { Agent, request } from "node:http";
import { request as undiciRequest } from "undici";
import {
  type Contender,
  type Target,
  authorization,
  baseline,
  checkout,
  getPath,
  keyHeader,
  postPath,
} from "./contender.ts";

const postHeaders = () => ({
  authorization,
  "content-type": "application/json",
  accept: "application/json",
  [keyHeader]: crypto.randomUUID(),
});
const getHeaders = { authorization, accept: "application/json" };

/** `fetch`, as one writes it by hand: the measure of all others. */
export function rawFetch({ baseUrl, fetch = globalThis.fetch }: Target): Contender {
  return {
    name: baseline,
    async post() {
      const init = { method: "POST", headers: postHeaders(), body: JSON.stringify(checkout) };
      const response = await fetch(baseUrl + postPath, init);
      return response.json();
    },
    async get() {
      const response = await fetch(baseUrl + getPath, { method: "GET", headers: getHeaders });
      return response.json();
    },
  };
}

/** `node:http` with a keep-alive agent: the least that Node can do. */
export function nodeHttp({ baseUrl }: Target): Contender {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(baseUrl);
  const send = (method: string, path: string, headers: Record<string, string | number>, body?: string) =>
    new Promise<unknown>((resolve, reject) => {
      const message = request({ agent, hostname, port, method, path, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => resolve(JSON.parse(text)));
        response.on("error", reject);
      });
      message.on("error", reject);
      message.end(body);
    });
  return {
    name: "node:http",
    post() {
      const body = JSON.stringify(checkout);
      return send("POST", postPath, { ...postHeaders(), "content-length": Buffer.byteLength(body) }, body);
    },
    get: () => send("GET", getPath, getHeaders),
  };
}

/** The newest undici's leanest door, with its default dispatcher. */
export function undici({ baseUrl }: Target): Contender {
  return {
    name: "undici.request",
    async post() {
      const { body } = await undiciRequest(baseUrl + postPath, {
        method: "POST",
        headers: postHeaders(),
        body: JSON.stringify(checkout),
      });
      return body.json();
    },
    async get() {
      const { body } = await undiciRequest(baseUrl + getPath, { headers: getHeaders });
      return body.json();
    },
  };
}
