import { fork } from "node:child_process";
import { once } from "node:events";

/** A program of ours in a process of its own; it ends with the block that started it, or with us. */
export interface Child extends AsyncDisposable {
  /** Sends an order, where there is one, and gives the next message. @throws where the process ends without one */
  ask<Answer>(order?: object | string): Promise<Answer>;
}

export function start(program: URL, assignment: object, node: string = process.execPath): Child {
  const child = fork(program, [JSON.stringify(assignment)], { execPath: node, execArgv: ["--expose-gc"] });
  const end = once(child, "exit").then(() => undefined);
  return {
    async ask<Answer>(order?: object | string) {
      if (order) child.send(order);
      const message = await Promise.race([once(child, "message"), end]);
      if (!message) throw new Error(`The process of ${JSON.stringify(assignment)} failed.`);
      // Our own programs answer as their messages ask.
      const [answer] = message as [Answer];
      return answer;
    },
    async [Symbol.asyncDispose]() {
      if (child.connected) child.disconnect();
      await end;
    },
  };
}
