import { fork } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Answer, type Seen, json, provider, reset } from "./support/provider.ts";

/** Every name by which core or a provider package reads a property: options, tables, answers, errors of others. */
function namesRead(): string[] {
  const root = new URL("../../", import.meta.url).pathname;
  const files = globSync("{core,orkestapay,orchestrapay,orchestrate,orqex}/src/**/*.ts", { cwd: root });
  const code = files.map((file) => readFileSync(root + file, "utf8").replaceAll(/\/\*.*?\*\/|\/\/.*/gs, "")).join("\n");
  const names = [...code.matchAll(/(?<=\.)[a-z]\w*|\b[a-z]\w*(?=\s*[?]?:)|(?<=[{,]\s*)[a-z]\w*(?=\s*[,}=])/gi)].map(
    ([name]) => name,
  );
  return [...new Set([...names, "toJSON", "http_proxy", "NODE_USE_ENV_PROXY"])]
    .filter((name) => !(name in {}))
    .toSorted();
}

/** Answers by the path and by what the body asks for; what is to fail once fails every second time. */
function answers(): Answer {
  let times = 0;
  return (response, seen) => {
    const { pathname, searchParams } = new URL(seen.url, "http://a.example");
    if (pathname === "/control")
      return void response.writeHead(Number(searchParams.get("status") ?? 200)).end(`${seen.method} ${seen.body}`);
    if (pathname === "/tokens") return json(200, { access_token: "granted-1", expires_in: 60 })(response, seen);
    if (seen.method === "GET" && pathname === "/payments") {
      const page = Number(searchParams.get("page") ?? 1);
      return json(200, { items: [{ id: page }], pages: 2 })(response, seen);
    }
    if (seen.method === "GET") return json(200, { id: seen.url, by: seen.headers.authorization })(response, seen);
    const body = JSON.parse(seen.body || "{}") as { reset?: true; foreign?: true; status?: number; once?: number };
    if (body.reset) return reset(response, seen);
    if (body.foreign) return json(400, { reason: "no" })(response, seen);
    const once = body.once !== undefined && (times += 1) % 2 === 1 ? body.once : undefined;
    return json(once ?? body.status ?? 201, { message: "No.", body })(response, seen);
  };
}

/** What arrived, as far as it is the same each time. */
function shape({ method, url, body, headers }: Seen): string {
  const { host: _, connection: __, "idempotency-key": key = "", ...others } = headers;
  const fixed = /^(?:payout|refund)-1$/.test(String(key)) ? key : String(key).replaceAll(/[\da-f]/g, "x");
  return [method, url, body, fixed, ...Object.entries(others).flat()].join(" ");
}

interface Report {
  baseline?: Record<string, unknown>;
  names?: string[];
  value?: string;
  skipped?: boolean;
  different?: string[];
}

test.each([
  ["node:http", []],
  ["fetch", ["-C", "browser"]],
])(
  "what somebody adds to Object.prototype changes no call, over %s",
  { timeout: 300_000 },
  async (transport, conditions) => {
    const arrived = new Map<string, number>();
    const answer = answers();
    const { url, seen } = await provider((response, request) => {
      const what = shape(request);
      if (!request.url.startsWith("/control")) arrived.set(what, (arrived.get(what) ?? 0) + 1);
      // What arrived is counted, not kept.
      seen.length = 0;
      answer(response, request);
    });
    const program = new URL("polluted/program.ts", import.meta.url).pathname;
    const child = fork(program, [url, transport], { execArgv: ["-C", "@payorch/source", ...conditions] });
    const reports: Report[] = [];
    child.on("message", (report: Report) => reports.push(report));
    const names = namesRead();
    expect(names.length).toBeGreaterThan(300);
    child.send(names);
    const code = await new Promise((done) => child.once("exit", done));
    const [{ baseline = {} } = {}, ...rest] = reports;
    expect(code).toBe(0);
    expect(baseline).toMatchObject({
      list: [1, 2],
      "two keys": true,
      "write that is lost": expect.stringMatching(/^ConnectionError, unknown, unsafe, lost:/),
      "write that fails in another shape": expect.stringMatching(/^ApiError, unknown, unsafe, foreign:/),
      "nobody there": expect.stringMatching(/^ConnectionError, not_executed, attempts/),
      webhook: [{ id: 7 }, expect.stringContaining("The proof does not match")],
    });
    const skipped = new Set(rest.filter((report) => report.skipped).flatMap(({ names: all = [] }) => all));
    const tried = rest.filter((report) => !report.skipped);
    const together = new Set(tried.flatMap(({ names: all = [] }) => all));
    console.log(`${together.size} names; Node itself fails under ${skipped.size}: ${[...skipped].join(", ")}`);
    expect(skipped.size).toBeLessThan(20);
    expect(tried.filter(({ different = [] }) => different.length > 0)).toEqual([]);
    expect(names.filter((name) => !together.has(name) && !skipped.has(name))).toEqual([]);
    // Nothing arrived that does not arrive without, and nothing in another number.
    const rounds = [...arrived].find(([what]) => what.includes('"foreign"'))?.[1] ?? 1;
    const perRound = [...arrived].map(([what, count]) => [what, count / rounds] as const);
    expect(perRound.filter(([, count]) => !Number.isInteger(count))).toEqual([]);
    expect(perRound.filter(([what]) => /evil/.test(what))).toEqual([]);
    expect(rounds).toBeGreaterThan(20);
  },
);

test("where the prototypes of the language are frozen, everything loads, and an error says what happened", async () => {
  const { url } = await provider((response, request) =>
    json(request.body.includes("refuse") ? 422 : 201, { id: "1", message: "No." })(response, request),
  );
  const program = new URL("polluted/frozen.ts", import.meta.url).pathname;
  const child = fork(program, [url], { execArgv: ["-C", "@payorch/source"] });
  const results = await new Promise((done) => child.once("message", done).once("exit", done));
  expect(results).toEqual({
    answered: { id: "1", message: "No." },
    refused: ["ApiError", "not_executed", expect.stringContaining("422 No."), null],
    "nobody there": ["ConnectionError", "not_executed", expect.stringContaining("connect ECONNREFUSED"), "Error"],
    "a fetch that fails": ["ConnectionError", "unknown", expect.stringContaining("fetch failed"), "TypeError"],
    "a webhook": ["WebhookVerificationError", "not_executed", expect.any(String), null],
  });
});
