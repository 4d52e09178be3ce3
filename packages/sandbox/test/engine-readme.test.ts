import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { faultKinds } from "../src/engine/faults.ts";
import { magicHelp } from "../src/engine/magic.ts";
import { startSandbox } from "../src/index.ts";
import { machines } from "../src/providers/machines.ts";
import { createWorld, ways } from "../src/world/world.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the README has every magic value, as the help prints them", () => {
  const all = [...createWorld({ machines: Object.values(machines) }).machines.values()];
  expect(readme).toContain(`\`\`\`text\n${magicHelp(all)}\n\`\`\``);
});

test("the README has every kind of fault, every way of a delivery and every method", async () => {
  for (const name of [...faultKinds, ...ways]) expect(readme).toContain(`\`${name}\``);
  await using sandbox = await startSandbox({ providers: ["orqex"] });
  const methods = Object.entries(sandbox).filter(([, value]) => typeof value === "function");
  expect(methods.length).toBeGreaterThan(10);
  for (const [name] of methods) expect(readme).toMatch(new RegExp(`\`${name}\\(`));
});
