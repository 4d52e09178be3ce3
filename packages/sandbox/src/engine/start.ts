import type { IncomingMessage } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { type Operations, load } from "@payorch/mock/prism";
import type { Board } from "../pages/board.ts";
import { pagesOf } from "../pages/pages.ts";
import { type Provider, providers } from "../providers.ts";
import { type JournalFile, openJournal } from "../world/journal-file.ts";
import { boardOf } from "./board.ts";
import { exchange } from "./exchange.ts";
import { sandboxOf } from "./sandbox-of.ts";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";
import { type Handlers, serve } from "./server.ts";
import { type Stage, createStage } from "./stage.ts";

/** A sandbox that listens, and what its pages show of it. */
export interface Started {
  readonly sandbox: Sandbox;
  readonly board: Board;
}

/** Loads Prism, and starts a sandbox with options that were checked. */
export async function start({
  port = 0,
  providers: names = providers,
  webhooks,
  journal,
  seed = Math.floor(Math.random() * 2 ** 32),
  log,
}: SandboxOptions): Promise<Started> {
  const specs = new Map(await Promise.all(names.map(async (name) => [name, await specOf(name)] as const)));
  let url = "";
  const stage = createStage({ specs, seed, url: () => url, log });
  let file: JournalFile | undefined;
  const leave = async () => {
    await stage.world.close();
    file?.close();
  };
  const end = async () => {
    await closeServer();
    await leave();
  };
  // `await using` closes one that was closed by hand, too.
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= end());
  const closeServer = await serve(port, async (address) => {
    url = address;
    if (journal !== undefined) {
      file = openJournal(journal);
      await stage.world.replay(file.lines());
      stage.world.record(file.append);
    }
    if (webhooks !== undefined) stage.world.register(webhooks);
    const page = getRequestListener(pagesOf(boardOf(stage, url, close)).fetch);
    return { provider: (request) => answering(stage, request), page };
  }).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  return { sandbox: sandboxOf(stage, url, close), board: boardOf(stage, url, close) };
}

const loaded = new Map<Provider, Promise<Operations>>();

/** The operations of a provider's spec. Reading one takes up to half a second, and nothing changes them: it is read once in a process. */
function specOf(provider: Provider): Promise<Operations> {
  const spec = loaded.get(provider) ?? load(provider);
  loaded.set(provider, spec);
  return spec;
}

/** Who answers a request whose path begins with the name of a provider. */
function answering(stage: Stage, { method, headers, url = "" }: IncomingMessage): ReturnType<Handlers["provider"]> {
  const [, name, path = ""] = /^\/([^/?]*)(.*)$/.exec(url) ?? [];
  const played = [...stage.cast.values()].find(({ provider }) => provider === name);
  return played && ((body) => exchange(stage, played, { method, headers, url: path }, body));
}
