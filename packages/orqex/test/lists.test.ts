import { expect, test } from "vitest";
import { createOrqex } from "../src/index.ts";

const elsewhere = "https://elsewhere.example/v1/payment/intents?cursor=theirs";

test.each([
  ["pagination", (next_cursor: string | null) => ({ pagination: { next_cursor, next_page_url: elsewhere } })],
  ["meta", (next_cursor: string | null) => ({ meta: { per_page: 1, next_cursor, prev_cursor: null } })],
  ["both", (next_cursor: string | null) => ({ pagination: { next_cursor: null }, meta: { next_cursor } })],
])("walks a list with its cursor in %s, with the filters on every page and to no other host", async (_, shape) => {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    const page = urls.length;
    return Response.json({ data: [{ id: `pi_${page}` }], ...shape(page < 3 ? `c${page}=` : null) });
  };
  const { paymentIntents } = createOrqex({ secretKey: "sk_sandbox_1", fetch });
  const ids: string[] = [];
  for await (const { id } of paymentIntents.list({ status: "completed", per_page: 1 })) ids.push(id);
  expect(ids).toEqual(["pi_1", "pi_2", "pi_3"]);
  const first = "https://api.orqex.com/v1/payment/intents?status=completed&per_page=1";
  expect(urls).toEqual([first, `${first}&cursor=c1%3D`, `${first}&cursor=c2%3D`]);
});
