import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const src = new URL("../src", import.meta.url).pathname;

/** Which rooms a room may import from, beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  facts: [],
  transport: ["facts"],
  credentials: ["facts"],
  webhooks: ["facts"],
  money: ["facts"],
  call: ["facts", "transport", "credentials"],
  doors: ["facts", "call"],
  after: ["facts", "call"],
  // What it needs of a call are its types.
  validate: ["facts"],
};
/** Above all rooms: the client, and what is exported. */
const above = ["client.ts", "index.ts", "types.ts"];

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: Import[] = globSync("**/*.ts", { cwd: src }).flatMap((from) =>
  Array.from(
    readFileSync(join(src, from), "utf8").matchAll(/^(?:import|export)[^;]*? from "(\.[^"]+)"/gms),
    ([, to]) => ({
      from,
      to: relative(src, join(src, dirname(from), to ?? "")),
    }),
  ),
);
const roomOf = (file: string): string => (file.includes("/") ? dirname(file) : file);

test("every room imports only what it may", () => {
  const wrong = imports.filter(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    return room !== other && !above.includes(room) && !allowed[room]?.includes(other);
  });
  expect(wrong).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

test("no file imports itself by way of others", () => {
  const next = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  expect(circles).toEqual([]);
});
