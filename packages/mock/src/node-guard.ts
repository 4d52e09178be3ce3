/** What a package.json says of a command of ours. */
interface Manifest {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}

/** Runs a command where this Node can. Elsewhere it says so before anything is loaded, which an old Node would do in a stack trace. */
export async function onRightNode({ bin, engines, name }: Manifest, run: () => Promise<void>): Promise<void> {
  if (satisfies(process.versions.node, engines.node)) return run();
  const [command = ""] = Object.keys(bin);
  const again = [`npx -y -p node@24 -p ${name} ${command}`, ...process.argv.slice(2)].join(" ");
  console.error(
    `${name} needs Node ${engines.node}; this is ${process.versions.node}. To run it with a newer one from npm: ${again}`,
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
