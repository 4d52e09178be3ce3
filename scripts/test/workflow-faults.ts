import { execFileSync } from "node:child_process";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: string | Record<string, string>;
  steps: Step[];
}

export interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

/** What every workflow must keep to. */
export interface Rules {
  /** The one version of pnpm. */
  pnpm: string;
  /** The secrets of each provider's sandbox: those of the job that has the provider's name. */
  secrets: Readonly<Record<string, readonly string[]>>;
}

/** What in a workflow may be another program tomorrow, or gives a secret or a permission to more code than needs it. */
export function faultsOf(text: string, { pnpm, secrets }: Rules): string[] {
  const { jobs, ...rest } = parse(text) as Workflow;
  return [
    ...(namesSecrets(rest) ? ["Its secrets are in every job."] : []),
    ...Object.entries(jobs).flatMap(([id, job]) =>
      [
        ...job.steps.flatMap((step) => floatingIn(step, pnpm)),
        ...exposedBy(job, secrets[id] ?? []),
        ...(mayWrite(job) ? trustedBy(job) : []),
      ].map((fault) => `${id}: ${fault}`),
    ),
  ];
}

/** The installers that a shell script calls, but for the one pnpm. */
export function installersIn(script: string, pnpm: string): string[] {
  const commands = script.replaceAll(/^\s*#.*$/gm, "").replaceAll(`npx -y pnpm@${pnpm} `, "");
  return commands.match(/\b(?:npx|npm|pnpm|pnx|yarn|bun|deno|corepack|pip|apt-get|apt|curl|wget)\b(?:@\S+)?/g) ?? [];
}

function floatingIn({ uses = "", run = "", with: options = {} }: Step, pnpm: string): string[] {
  const installers = installersIn(run, pnpm).join(" ");
  const node = String(options["node-version"]);
  return [
    ...(installers === "" ? [] : [`"${installers}" is not "npx -y pnpm@${pnpm}".`]),
    ...(uses.startsWith("actions/setup-node@") && !/^\d+\.\d+\.\d+$/.test(node) ? [`Node ${node} is not exact.`] : []),
  ];
}

/** Secrets are named one by one, in the job that they belong to, for a step that runs one script of ours. */
function exposedBy({ steps, ...job }: Job, own: readonly string[]): string[] {
  const names = Array.from(JSON.stringify(steps).matchAll(/\bsecrets\b(?:\.(\w+))?/g), ([all, name]) => name ?? all);
  const beside = steps.filter((step) => namesSecrets(step));
  const keeps = steps.some(
    ({ uses, with: options }) => uses?.startsWith("actions/checkout@") && options?.["persist-credentials"] !== false,
  );
  return [
    ...(namesSecrets(job) ? ["Its secrets are in every step."] : []),
    ...names.filter((name) => !own.includes(name)).map((name) => `${name} does not belong to it.`),
    ...beside.filter((step) => !isOneScript(step)).map(({ uses, run }) => `Beside secrets it runs "${uses ?? run}".`),
    ...(keeps ? ["Its checkout keeps a token that every later step can read."] : []),
  ];
}

/** A job that may write runs scripts of ours and GitHub's own actions, and downloads nothing over our files. */
function trustedBy({ steps }: Job): string[] {
  return steps.flatMap((step) => {
    const { uses = "", run, with: options } = step;
    if (run !== undefined) return isOneScript(step) ? [] : [`It may write, and runs "${run}".`];
    if (!uses.startsWith("actions/")) return [`It may write, and uses "${uses}".`];
    const folder = String(options?.["path"] ?? ".");
    return uses.startsWith("actions/download-artifact@") && isOurs(folder)
      ? [`It may write, and downloads over our files in "${folder}".`]
      : [];
  });
}

function mayWrite({ permissions = {} }: Job): boolean {
  return JSON.stringify(permissions).includes("write");
}

function isOneScript({ run = "" }: Step): boolean {
  return /^(?:bash scripts\/[\w/-]+\.sh|node scripts\/[\w/-]+\.ts)(?: [\w"$./-]+)*$/.test(run);
}

function isOurs(path: string): boolean {
  return execFileSync("git", ["ls-files", "--", path], { cwd: new URL("../..", import.meta.url) }).length > 0;
}

function namesSecrets(part: object): boolean {
  return /\bsecrets\b/.test(JSON.stringify(part));
}
