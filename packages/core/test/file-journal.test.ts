import { lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { keyed, lineOf, newPath, recordsIn, reopened } from "./support/journal-files.ts";
import { claimAll, journalSuite } from "./support/journal-suite.ts";
import { closed, longAgo, recordWith } from "./support/records.ts";

describe("as every journal", () => {
  journalSuite(async () => {
    const path = newPath();
    vi.resetModules();
    const { fileJournal } = await import("../src/after/file-journal.ts");
    return { journal: fileJournal(path), another: async () => fileJournal(path) };
  });
});

test("a process that comes later finds what was written down", async () => {
  const path = newPath();
  const calls = [recordWith(), recordWith(), recordWith()] as const;
  const journal = await reopened(path);
  for (const call of calls) await journal.opened(call);
  await journal.closed(closed(calls[0], "executed"));
  await journal.closed(closed(calls[1], "unknown"));
  expect(await claimAll(await reopened(path))).toEqual([closed(calls[1], "unknown"), calls[2]]);
});

test("what is claimed is a copy", async () => {
  const journal = await reopened(newPath());
  await journal.opened(recordWith());
  const [first] = await claimAll(journal, 1);
  Object.assign(first as object, { id: "changed", headers: {} });
  await vi.waitFor(async () =>
    expect(await claimAll(journal)).toMatchObject([{ headers: { "content-type": expect.any(String) } }]),
  );
});

test("a settled call stays for a day, since the process may have died before its caller knew", async () => {
  const path = newPath();
  const [keyless, withKey] = [recordWith(), keyed()];
  const journal = await reopened(path);
  for (const call of [keyless, withKey]) await journal.closed(closed(call, "executed"));
  expect(await claimAll(await reopened(path))).toEqual([]);
  expect(recordsIn(path)).toEqual([closed(keyless, "executed"), closed(withKey, "executed")]);
});

test("after that, settled calls without a key are forgotten, keys never", async () => {
  const path = newPath();
  const journal = await reopened(path);
  const [keyless, withKey, open] = [recordWith(), keyed(), recordWith()];
  for (const call of [keyless, withKey, open]) await journal.opened(call);
  for (const call of [keyless, withKey]) await journal.closed(closed({ ...call, ...longAgo() }, "executed"));
  for (let time = 0; time < 3; time += 1) {
    const later = await reopened(path);
    expect(await claimAll(later)).toEqual([open]);
    await expect(later.opened(keyed({ fingerprint: "f2" }))).rejects.toThrow(
      "The idempotency key order-1024 was used for another",
    );
    expect(recordsIn(path)).toMatchObject([{ id: withKey.id, outcome: "executed", headers: {} }, open]);
    expect(readFileSync(path, "utf8")).not.toContain(keyless.id);
    // What was sent is private to the customers.
    expect(recordsIn(path).map(({ body }) => body)).toEqual([undefined, open.body]);
  }
});

test("what is executed stays so over any number of starts", async () => {
  const path = newPath();
  const call = keyed();
  const journal = await reopened(path);
  await journal.opened(call);
  await journal.closed(closed(call, "executed"));
  // It was resumed for its answer, and the process died over it.
  await journal.opened(call);
  for (let time = 0; time < 3; time += 1) expect(await claimAll(await reopened(path))).toEqual([]);
});

test("a key counts from its first use over any number of starts", async () => {
  const path = newPath();
  const now = Date.now();
  const journal = await reopened(path);
  const first = keyed({ openedAt: now - 2_000, keyEndsAt: now + 1_000, endsAt: now });
  const second = keyed({ openedAt: now - 1_000, keyEndsAt: now + 2_000, endsAt: now });
  for (const call of [first, second]) await journal.opened(call);
  await journal.closed(closed(second, "executed"));
  for (let time = 0; time < 3; time += 1) {
    const late = (await reopened(path)).opened(keyed({ openedAt: now, endsAt: now + 1_500 }));
    await expect(late).rejects.toThrow("was used before");
  }
});

test("the file is its owner's alone", async () => {
  const path = newPath();
  await (await reopened(path)).opened(recordWith());
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a link to a file stays one", async () => {
  const [link, path] = [newPath(), newPath()];
  writeFileSync(path, lineOf(closed(recordWith(longAgo()), "executed")));
  symlinkSync(path, link);
  const open = recordWith();
  await (await reopened(link)).opened(open);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(recordsIn(path)).toEqual([open]);
});

test("two journals of one file are one, whatever its path is called", async () => {
  const path = newPath();
  vi.resetModules();
  const { fileJournal } = await import("../src/after/file-journal.ts");
  const [one, other] = [fileJournal(path), fileJournal(path.replace("/calls", "/./calls"))];
  await Promise.all([one.opened(recordWith()), other.opened(recordWith())]);
  await Promise.all([one, other].map((journal) => journal.opened(keyed())));
  expect(recordsIn(path)).toHaveLength(4);
  expect(await claimAll(other, 10_000)).toHaveLength(4);
  expect(await claimAll(one)).toEqual([]);
});
