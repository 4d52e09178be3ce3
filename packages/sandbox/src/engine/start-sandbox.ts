import { checkOptions } from "./options.ts";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";

/**
 * Starts the providers in this process, on the loopback interface. They keep state: what is created can be read, paid on its page, and
 * refunded; keys are honoured as each provider honours them; webhooks are signed and sent. Every request and every answer is
 * checked against the provider's spec.
 *
 * @throws Error where an option is wrong, the port is taken, or the journal cannot be read
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions(options);
  // Prism takes a second to load: not for those who import something else of this package.
  const { start } = await import("./start.ts");
  return (await start(options)).sandbox;
}
