#!/usr/bin/env node
import manifest from "../package.json" with { type: "json" };

// Before anything else is loaded: what an old Node cannot load would say so in a stack trace.
const needed = Number(manifest.engines.node.slice(">=".length));
if (Number(process.versions.node.split(".")[0]) >= needed) {
  const { run } = await import("./command.ts");
  await run();
} else {
  const again = ["npx -y -p node@24 -p @payorch/mock payorch-mock", ...process.argv.slice(2)].join(" ");
  console.error(
    `@payorch/mock needs Node ${needed} or later; this is ${process.versions.node}. With a newer one from npm: ${again}`,
  );
  process.exitCode = 1;
}
