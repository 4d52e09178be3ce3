import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import fs from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { keyed, lineOf, newPath, recordsIn, reopened } from "./support/journal-files.ts";
import { claimAll, idsOf } from "./support/journal-suite.ts";
import { closed, longAgo, recordWith } from "./support/records.ts";

const program = ["-C", "@payorch/source", new URL("support/journal-program.ts", import.meta.url).pathname];

/** Has the disk do this the next time that it is asked to keep what was written to the file. */
async function onSync(path: string, run: () => Promise<void>): Promise<void> {
  const file = await fs.open(path);
  const prototype = Object.getPrototypeOf(file) as typeof file;
  await file.close();
  const sync = vi.spyOn(prototype, "datasync").mockImplementationOnce(run);
  onTestFinished(() => sync.mockRestore());
}

describe("a file that was damaged", () => {
  test("loses a last line without its end, and nothing else", async () => {
    const path = newPath();
    const [first, second] = [recordWith({ body: '"🔑"' }), recordWith()];
    // Cut in the middle of a character.
    const torn = Buffer.from(lineOf(first)).subarray(0, lineOf(first).indexOf("🔑") + 2);
    writeFileSync(path, Buffer.concat([Buffer.from(lineOf(first)), torn]));
    const journal = await reopened(path);
    await journal.opened(second);
    expect(recordsIn(path)).toEqual([first, second]);
  });

  test.each([
    ["half a record", '{"version":1,"id":"x\n'],
    ["another JSON", "[]\n"],
    ["nothing", "\n"],
    ["a record of another version", lineOf({ ...recordWith(), version: 2 as 1 })],
  ])("is left alone where a line in the middle is %s, and its place is named", async (_, line) => {
    const path = newPath();
    const text = lineOf(recordWith()) + line + lineOf(recordWith());
    writeFileSync(path, text);
    const journal = await reopened(path);
    const message = `${path}, line 2 is not the record of a call. Nothing was changed`;
    for (const call of [() => journal.opened(recordWith()), () => claimAll(journal)])
      await expect(call()).rejects.toThrow(message);
    expect(readFileSync(path, "utf8")).toBe(text);
    // Once it is repaired, the same journal takes calls.
    writeFileSync(path, lineOf(recordWith()));
    await journal.opened(recordWith());
    expect(recordsIn(path)).toHaveLength(2);
  });

  test("is whole where the process died before the new file had its name", async () => {
    const path = newPath();
    const open = recordWith();
    const text = [closed(recordWith(longAgo()), "executed"), open].map(lineOf).join("");
    writeFileSync(path, text);
    const rename = vi.spyOn(fs, "rename").mockRejectedValueOnce(new Error("killed"));
    onTestFinished(() => rename.mockRestore());
    const journal = await reopened(path);
    await expect(claimAll(journal)).rejects.toThrow("killed");
    expect(readFileSync(path, "utf8")).toBe(text);
    // It left the new file behind, perhaps only half of it.
    writeFileSync(`${path}.next`, text.slice(0, 10));
    expect(await claimAll(await reopened(path))).toEqual([open]);
    expect(recordsIn(path)).toEqual([open]);
    expect(readdirSync(dirname(path))).toEqual(["calls.jsonl"]);
  });
});

test("a process that is killed while it writes loses nothing that it was told is written", async () => {
  const path = newPath();
  const child = spawn(process.execPath, [...program, path, "100000"]);
  let said = "";
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.split("\n").length > 50) child.kill("SIGKILL");
  }
  const told = said.split("\n").slice(0, -1);
  expect(told.length).toBeGreaterThanOrEqual(50);
  expect(idsOf(await claimAll(await reopened(path)))).toEqual(expect.arrayContaining(told));
});

/** Which error a failing disk gives. */
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe("a disk", () => {
  /** A file may have 4 096 bytes: what comes beyond is written in part, as on a disk that is full. */
  test.skipIf(process.platform !== "linux")("that is full takes no half line, and no call", async () => {
    const path = newPath();
    const node = [process.execPath, ...program, path, "20"];
    const { stdout } = await promisify(execFile)("prlimit", ["--fsize=4096", ...node]);
    const written = recordsIn(path);
    expect(written.length).toBeGreaterThan(3);
    const lines = stdout.split("\n").slice(0, -1);
    expect(lines.slice(0, written.length)).toEqual(idsOf(written));
    expect(lines.slice(written.length)).toEqual(Array(20 - written.length).fill("EFBIG"));
    expect(statSync(path).size).toBeLessThan(4_096);
  });

  test("that fails to keep a line keeps no key either, and the next call is written", async () => {
    const path = newPath();
    const journal = await reopened(path);
    const first = recordWith();
    await journal.opened(first);
    await onSync(path, failing("EIO"));
    const both = [keyed(), keyed()].map((call) => journal.opened(call));
    for (const each of await Promise.allSettled(both)) expect(each).toMatchObject({ reason: { code: "EIO" } });
    expect(recordsIn(path)).toEqual([first]);
    const other = keyed({ fingerprint: "f2" });
    await journal.opened(other);
    expect(await claimAll(journal)).toEqual([first, other]);
  });

  test("that fails one of two calls with a key leaves it to the other", async () => {
    const path = newPath();
    const journal = await reopened(path);
    await claimAll(journal);
    const second: Promise<void>[] = [];
    // The second comes while the first is being written.
    await onSync(path, async () => {
      second.push(journal.opened(keyed()));
      await new Promise(setImmediate);
      return failing("EIO")();
    });
    await expect(journal.opened(keyed())).rejects.toThrow("EIO");
    const third = journal.opened(keyed({ fingerprint: "f2" }));
    await expect(third).rejects.toThrow("The idempotency key order-1024 was used for another request");
    await Promise.all(second);
    expect(recordsIn(path)).toHaveLength(1);
  });

  test("is asked once for many calls at the same time", async () => {
    const path = newPath();
    const journal = await reopened(path);
    await claimAll(journal);
    const open = vi.spyOn(fs, "open");
    onTestFinished(() => open.mockRestore());
    const calls = Array.from({ length: 1_000 }, () => recordWith());
    await Promise.all(calls.map((call) => journal.opened(call)));
    expect(recordsIn(path)).toEqual(calls);
    expect(open.mock.calls.length).toBeLessThan(5);
  });
});

describe("another process", () => {
  test("that writes to the file is noticed, and nothing of it is lost", async () => {
    const path = newPath();
    const journal = await reopened(path);
    const [own, foreign] = [recordWith(), recordWith()];
    await journal.opened(own);
    await (await reopened(path)).opened(foreign);
    for (let time = 0; time < 2; time += 1)
      await expect(journal.opened(recordWith())).rejects.toThrow(`${path} was changed by another process`);
    expect(recordsIn(path)).toEqual([own, foreign]);
  });

  test("that writes in the same moment is noticed too", async () => {
    const path = newPath();
    const journal = await reopened(path);
    await claimAll(journal);
    const foreign = recordWith();
    await onSync(path, async () => appendFileSync(path, lineOf(foreign)));
    await expect(journal.opened(recordWith())).rejects.toThrow("was changed by another process");
    expect(recordsIn(path)).toContainEqual(foreign);
  });

  test("that takes the file away is noticed", async () => {
    const path = newPath();
    const journal = await reopened(path);
    await journal.opened(recordWith());
    rmSync(path);
    await expect(journal.opened(recordWith())).rejects.toThrow("ENOENT");
  });

  test("that is a real one is noticed as well", async () => {
    const path = newPath();
    const journal = await reopened(path);
    await journal.opened(recordWith());
    const child = spawn(process.execPath, [...program, path, "1"]);
    await once(child, "exit");
    expect(recordsIn(path)).toHaveLength(2);
    await expect(journal.opened(recordWith())).rejects.toThrow("was changed by another process");
  });
});
