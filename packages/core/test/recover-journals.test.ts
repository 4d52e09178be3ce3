import { Pool } from "pg";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { type Journal, fileJournal, postgresJournal } from "../src/after/journal.ts";
import { bearer } from "../src/index.ts";
import { acme } from "./support/client.ts";
import { newPath } from "./support/journal-files.ts";
import { postgres } from "./support/postgres.ts";
import { json, provider } from "./support/provider.ts";
import { all, day, lose, losing, made, reference, tomorrow } from "./support/recovering.ts";

const server = await postgres();
afterAll(() => server?.stop());

const journals: Record<string, () => Promise<Journal>> = {
  "in a file": async () => fileJournal(newPath()),
  ...(server && {
    "in PostgreSQL": async () => {
      const pool = new Pool(server.connection);
      onTestFinished(() => pool.end());
      return postgresJournal(pool);
    },
  }),
};

test.each(Object.entries(journals))("a journal %s is searched to its end", async (_, make) => {
  const journal = await make();
  const items: object[] = [];
  const { url } = await provider(losing((response, seen) => json(200, { items, pages: 1 })(response, seen)));
  const references = Array.from({ length: 25 }, (__, index) => `order-${index}`);
  await lose(acme(url, { journal }), ...references);
  const other = acme(url, { journal }, bearer("another-secret"));
  await lose(other, "foreign");
  items.push(...references.slice(0, 10).map(made));
  // The leases are on the clock of the database.
  tomorrow();
  const client = acme(url, { journal });
  const given = await all(journal, [client], { leaseMs: day });
  expect(given.map(reference).toSorted()).toEqual(references.slice(10).toSorted());
  expect((await all(journal, [client, other])).map(reference)).toEqual(["foreign"]);
});
