import type { Provider } from "../providers.ts";
import type { FaultKind } from "./faults.ts";

/** A request that was answered, or met a fault. */
export interface RequestEntry {
  /** When it came, on the sandbox's clock, in milliseconds since 1970. */
  readonly at: number;
  readonly provider: Provider;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Nothing where the spec has no such path. */
  readonly operation: string | undefined;
  /** The status that was sent, or would have been without the fault; 0 where nothing was executed and nothing sent. */
  readonly status: number;
  /** What does not follow the spec: in the request, or in the sandbox's own answer. */
  readonly problems: readonly string[];
  readonly fault: FaultKind | undefined;
  /** The idempotency key, honoured or not. */
  readonly key: string | undefined;
  /** Whether the answer is that of an earlier request under the same key. */
  readonly replayed: boolean;
  /** How long the answer took, without the time that a fault adds. */
  readonly milliseconds: number;
}

const most = 1000;

/** The last requests, in the order in which they were answered. */
export interface RequestLog {
  add(entry: RequestEntry): void;
  all(): readonly RequestEntry[];
}

export function createRequestLog(print: (line: string) => void = () => {}): RequestLog {
  const entries: RequestEntry[] = [];
  return {
    add(entry) {
      entries.push(entry);
      if (entries.length > most) entries.shift();
      print(lineOf(entry));
    },
    all: () => [...entries],
  };
}

function lineOf({ at, provider, method, path, status, problems, fault, replayed, milliseconds }: RequestEntry): string {
  const notes = [...(fault ? [`fault: ${fault}`] : []), ...(replayed ? ["replayed"] : []), ...problems];
  return [new Date(at).toISOString(), provider, method, path, status, `${milliseconds.toFixed(1)} ms`, notes.join("; ")]
    .join(" ")
    .trimEnd()
    .replaceAll(/\p{Cc}/gu, " ");
}
