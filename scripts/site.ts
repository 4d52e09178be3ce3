import { Command } from "commander";
import { build } from "./site/build.ts";
import { startSandbox } from "./site/sandbox.ts";
import { serve } from "./site/serve.ts";

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

await program.parseAsync();
