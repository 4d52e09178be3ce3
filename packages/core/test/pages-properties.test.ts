import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PayorchError } from "../src/index.ts";
import { failureOf } from "./support/client.ts";
import { type Paged, type Walked, base, claimed, deceives, paged, pagesOf, walked } from "./support/paged.ts";

const runs = { numRuns: 2_500 };

/** The pages that a walk can see: a total below the truth is believed, as nothing tells it from one above. */
const visible = (server: Paged): string[][] => pagesOf(server).slice(0, claimed(server));

const undeceiving = paged.filter((server) => !deceives(server));

async function collect(list: AsyncIterable<{ id: string }>, ids: string[] = []): Promise<string[]> {
  for await (const { id } of list) ids.push(id);
  return ids;
}

const stayedHome = ({ seen }: Walked) => seen.every((url) => url.startsWith(`${base}/`));

test("every walk ends, with all items once, and asks for one page more at most", async () => {
  const property = fc.asyncProperty(undeceiving, async (server) => {
    const walk = walked(server);
    expect(await collect(walk.list())).toEqual(visible(server).flat());
    expect(walk.seen.length).toBeLessThanOrEqual(visible(server).length + 1);
    expect(stayedHome(walk)).toBe(true);
  });
  await fc.assert(property, runs);
});

test("who repeats a page under a total is believed as far as the total goes", async () => {
  const lies = { style: "page", total: "greater", behind: "last" } as const;
  const property = fc.asyncProperty(paged, async (server) => {
    const liar = { ...server, ...lies };
    const walk = walked(liar);
    expect([...new Set(await collect(walk.list()))]).toEqual(visible(liar).flat());
    expect(walk.seen.length).toBeLessThanOrEqual(Math.max(1, claimed(liar) ?? 0));
  });
  await fc.assert(property, { numRuns: 500 });
});

test("a list can be walked by pages as well, and twice", async () => {
  const property = fc.asyncProperty(undeceiving, async (server) => {
    const { list } = walked(server);
    const listed = list();
    const pages: unknown[] = [];
    for await (const page of listed.pages()) pages.push(page);
    const full = visible(server).length;
    // An empty page behind the last is a page as well.
    expect([full, full + 1]).toContain(pages.length);
    expect(await collect(listed)).toEqual(visible(server).flat());
  });
  await fc.assert(property, runs);
});

test("`maxItems` gives exactly so many items, and no request that they do not need", async () => {
  const property = fc.asyncProperty(undeceiving, fc.integer({ min: 1, max: 16 }), async (server, maxItems) => {
    const walk = walked(server);
    const all = visible(server).flat();
    const ids = await collect(walk.list({}, { maxItems }));
    expect(stayedHome(walk)).toBe(true);
    expect(ids).toEqual(all.slice(0, maxItems));
    if (maxItems > all.length) return;
    const needed =
      visible(server).findIndex((_, page, pages) => pages.slice(0, page + 1).flat().length >= maxItems) + 1;
    expect(walk.seen).toHaveLength(needed);
  });
  await fc.assert(property, runs);
});

test("after pages that fail, the positions on the errors give exactly the rest", async () => {
  const failing = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });
  const property = fc.asyncProperty(
    // Who resumes cannot know what came before: the server must at least not lead back to it.
    paged.filter(({ behind, end }) => behind === "empty" && end !== "earlier"),
    failing,
    async (server, numbers) => {
      const walk = walked(server, numbers);
      const ids: string[] = [];
      let position: PayorchError["position"];
      for (let failed = 0; ; failed += 1) {
        const ended = await collect(walk.list({ ...position }), ids).then(
          () => undefined,
          (error: unknown) => error as PayorchError,
        );
        if (!ended) break;
        expect(failed).toBeLessThan(numbers.length);
        expect(ended.name).toBe("ApiError");
        // A failing first page has no position, and nothing was delivered yet.
        expect(ended.position !== undefined || ids.length === 0).toBe(true);
        position = ended.position;
      }
      expect(ids).toEqual(visible(server).flat());
      expect(stayedHome(walk)).toBe(true);
    },
  );
  await fc.assert(property, runs);
});

test("the failure of a first page is the list's own", async () => {
  const { list } = walked({ style: "page", sizes: [1] } as unknown as Paged, [1]);
  expect(await failureOf(collect(list()))).toMatchObject({ name: "ApiError", status: 503, position: undefined });
});
