import { Command } from "commander";
import { build } from "./site/build.ts";
import { checkSite } from "./site/check.ts";
import { snippetsOf } from "./site/collect.ts";
import { differences, writeOutputs } from "./site/outputs.ts";
import { startSandbox } from "./site/sandbox.ts";
import { serve } from "./site/serve.ts";
import { runSnippets } from "./site/snippets.ts";
import { formattedPages } from "./site/write.ts";

const program = new Command("site").description("The web site of payorch, in docs/.");

program
  .command("serve", { isDefault: true })
  .description("builds the site, starts a sandbox, and serves both on this machine")
  .option("--port <number>", "where to listen on 127.0.0.1; 0 is any free port", "4321")
  .action(async ({ port }: { port: string }) => {
    await build();
    const site = await serve(await startSandbox(), Number(port));
    console.log(`The site is at ${site.url}\nCtrl+C stops.`);
  });

program
  .command("build")
  .description("builds the site into docs/dist")
  .action(async () => {
    const pages = await build();
    console.log(`Built ${pages.length} pages into docs/dist.`);
  });

program
  .command("snippets")
  .description(
    "checks and runs every block of code; fails where one does not compile, run, or print what the page shows",
  )
  .option("--write", "keep what they print in docs/outputs.json")
  .action(async ({ write }: { write?: true }) => {
    const { checked, run, notRun, problems, outputs } = await runSnippets(await snippetsOf(await formattedPages()));
    if (write) await writeOutputs(outputs);
    else problems.push(...(await differences(outputs)));
    for (const { place, noRun } of notRun)
      console.log(`not run: ${place}: ${noRun ?? "vitest runs it: scripts/test/examples.test.ts holds the same text"}`);
    console.log(
      `${checked} TypeScript blocks checked, ${run} blocks run, ${notRun.length} not run, ${problems.length} problems.`,
    );
    if (problems.length > 0) program.error(problems.join("\n"));
  });

program
  .command("check")
  .description(
    "builds the site, and checks links, search, keyboard, phones, contrast, sizes and hosts in a real Chromium",
  )
  .option("--all", "run axe on every page, not only on one of each kind")
  .action(async ({ all = false }: { all?: boolean }) => {
    const problems = await checkSite(await build(), all);
    if (problems.length > 0) program.error(problems.join("\n"));
  });

await program.parseAsync();
