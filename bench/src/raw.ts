import { Agent, request } from "node:http";
import type { Maker } from "./contender.ts";
import { authorization, checkout, getPath, keyHeader, postPath } from "./payload.ts";

const postHeaders = () => ({
  authorization,
  "content-type": "application/json",
  accept: "application/json",
  [keyHeader]: crypto.randomUUID(),
});
const getHeaders = { authorization, accept: "application/json" };

/** `fetch`, as one writes it by hand: the measure of all others. */
export const rawFetch: Maker = async ({ baseUrl, fetch = globalThis.fetch }) => {
  return {
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
};

/** `node:http` with a keep-alive agent: the least that Node can do. */
export const nodeHttp: Maker = async ({ baseUrl }) => {
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
    post() {
      const body = JSON.stringify(checkout);
      return send("POST", postPath, { ...postHeaders(), "content-length": Buffer.byteLength(body) }, body);
    },
    get: () => send("GET", getPath, getHeaders),
  };
};

/** The newest undici's leanest door, with its default dispatcher. */
export const undici: Maker = async ({ baseUrl }) => {
  const { request } = await import("undici");
  return {
    async post() {
      const { body } = await request(baseUrl + postPath, {
        method: "POST",
        headers: postHeaders(),
        body: JSON.stringify(checkout),
      });
      return body.json();
    },
    async get() {
      const { body } = await request(baseUrl + getPath, { headers: getHeaders });
      return body.json();
    },
  };
};
