import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A registry on this machine, for the life of a rehearsal. */
export interface Registry {
  /** The lines of an .npmrc with which `@payorch` packages go there and come from there, and others from where they always do. */
  npmrc: string;
  close: () => void;
}

/** Starts Verdaccio on a free loopback port: empty, kept in `folder`, open to everybody, asking no other registry. */
export async function startRegistry(folder: string): Promise<Registry> {
  const port = await freePort();
  const config = join(folder, "verdaccio.yaml");
  const packages = { "@payorch/*": { access: "$all", publish: "$all" } };
  // JSON is YAML.
  await writeFile(config, JSON.stringify({ storage: "storage", packages, uplinks: {}, web: { enable: false } }));
  const verdaccio = fileURLToPath(new URL("node_modules/verdaccio/bin/verdaccio", import.meta.url));
  const child = fork(verdaccio, ["--config", config, "--listen", `127.0.0.1:${port}`], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, NODE_NO_WARNINGS: "1" },
  });
  await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error("Verdaccio did not start."))),
  ]);
  const address = `//127.0.0.1:${port}/`;
  // npm publishes nothing without a token; this registry looks at none.
  return { npmrc: `@payorch:registry=http:${address}\n${address}:_authToken=none\n`, close: () => child.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
