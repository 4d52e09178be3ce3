import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgres } from "../support/postgres.ts";
import type { Store } from "./plan.ts";
import { poolOf } from "./store.ts";

/** Makes empty stores of one kind. */
export interface Stores {
  next(): Promise<Store>;
  close(): Promise<void>;
}

/** The stores of a journal; undefined where there is no PostgreSQL on this machine. */
export async function storesOf(name: Store["name"]): Promise<Stores | undefined> {
  let count = 0;
  if (name === "file") {
    const folder = mkdtempSync(join(tmpdir(), "payorch-kills-"));
    return {
      next: async () => ({ name, path: join(folder, `${(count += 1)}.jsonl`) }),
      close: async () => rmSync(folder, { recursive: true }),
    };
  }
  const server = await postgres();
  if (!server) return undefined;
  const pool = await poolOf(server.connection);
  return {
    async next() {
      const schema = `lane_${(count += 1)}`;
      await pool.query(`CREATE SCHEMA ${schema}`);
      return { name, connection: { ...server.connection, options: `-c search_path=${schema}` } };
    },
    async close() {
      await pool.end();
      await server.stop();
    },
  };
}
