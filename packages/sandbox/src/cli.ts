#!/usr/bin/env node
import manifest from "../package.json" with { type: "json" };

// Before anything else is loaded: what an old Node cannot load would say so in a stack trace.
const needed = manifest.engines.node;
if (satisfies(process.versions.node, needed)) {
  const { run } = await import("./command.ts");
  await run();
} else {
  const again = ["npx -y -p node@24 -p @payorch/sandbox payorch-sandbox", ...process.argv.slice(2)].join(" ");
  console.error(
    `@payorch/sandbox needs Node ${needed}; this is ${process.versions.node}. With a newer one from npm: ${again}`,
  );
  process.exitCode = 1;
}

/** Whether a version is in a range of alternatives that each begin with `^` or `>=`, as `engines` has them. */
function satisfies(version: string, range: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return range.split(" || ").some((alternative) => {
    const [leastMajor = 0, leastMinor = 0] = (alternative.match(/\d+/g) ?? []).map(Number);
    if (major === leastMajor) return minor >= leastMinor;
    return alternative.startsWith(">=") && major > leastMajor;
  });
}
