import { readFileSync } from "node:fs";
import { Command } from "commander";
import type { Machine, Provider } from "../model.ts";

/** The command `trigger`, which needs no running sandbox. */
export const triggerCommand = (rulesOf: (provider: Provider) => Machine["webhooks"]): Command =>
  new Command("trigger")
    .description("Sends one signed event, made from the example in the spec. Needs no running sandbox.")
    .argument("<provider>", "such as orqex")
    .argument("<event>", "such as payment.completed")
    .requiredOption("--to <url>", "the address to send it to")
    .option("--data <file>", "a JSON file whose properties replace those of the example")
    .option("--secret <secret>", "the secret to sign it with, instead of the sandbox's own")
    .action(
      async (
        provider: string,
        type: string,
        options: { to: string; data?: string; secret?: string },
        program: Command,
      ) => {
        try {
          // It loads Prism: not for those who read the help.
          const { report, trigger } = await import("./trigger.ts");
          const { to, secret } = options;
          const data: unknown = options.data === undefined ? undefined : JSON.parse(readFileSync(options.data, "utf8"));
          const triggered = await trigger({ provider, type, to, data, secret }, rulesOf);
          console.log(report(triggered));
          if (triggered.status === undefined) process.exitCode = 1;
        } catch (error) {
          program.error(error instanceof Error ? error.message : String(error));
        }
      },
    );
