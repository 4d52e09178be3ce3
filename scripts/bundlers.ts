import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { Listr, PRESET_TIMER } from "listr2";
import { matrixOf } from "./bundlers/matrix.ts";
import { clientsOf, pack } from "./packages/pack.ts";

new Command("bundlers")
  .description(
    "Bundles the packed packages with each bundler, loads them with Jest and require(), and makes calls with the result.",
  )
  .addHelpText("after", "\nIt installs about 130 MB. `pnpm runtimes` tests Next, which is larger.")
  .parse();

const folder = await mkdtemp(join(tmpdir(), "payorch-bundlers-"));
let tarballs: Record<string, string> = {};
const matrix = matrixOf(["project"], folder, () => tarballs);
const steps = new Listr(
  [
    {
      title: "Pack the packages",
      task: async () => {
        tarballs = clientsOf(await pack(folder));
      },
    },
    ...matrix.steps,
  ],
  {
    fallbackRenderer: "simple",
    rendererOptions: { timer: PRESET_TIMER },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  },
);
try {
  await steps.run();
  console.log([matrix.table(), ...matrix.failures()].join("\n"));
  process.exitCode = matrix.failures().length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
