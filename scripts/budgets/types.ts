import { hasPackage, providers, read } from "../generate/document.ts";
import { type Budget, counted } from "./budget.ts";
import { callsOf } from "./calls.ts";
import { type Editor, openEditor } from "./editor.ts";

/** What the types of a client cost beyond the client itself. */
export interface TypeCost {
  /** Instantiations for so many right calls. */
  calls: number;
  /** Instantiations for a method that is misspelt, and what the compiler says. */
  typo: number;
  message: string;
}

const count = 50;

/** Checks 50 right calls, and then one whose method lacks its last letter. */
export function typeCost(editor: Editor, opening: string, calls: readonly string[]): TypeCost {
  const bare = editor.check(opening);
  const right = editor.check([opening, ...calls].join("\n"));
  const [first = ""] = calls;
  const wrong = editor.check(`${opening}\n${first.replace(/\w\(/, "(")}`);
  const [message = ""] = wrong.messages;
  if (bare.messages.length + right.messages.length > 0 || wrong.messages.length !== 1) {
    throw new Error(
      `These calls were not as right or wrong as they should be: ${[...bare.messages, ...right.messages, ...wrong.messages].join("\n")}`,
    );
  }
  return {
    calls: right.instantiations - bare.instantiations,
    typo: wrong.instantiations - bare.instantiations,
    message,
  };
}

const right = "1,000 was the goal; methods are declared one by one, and nothing is computed from a spec";
const wrong = "2,000 was the goal; a name is looked up in one small interface";

/** What each client's types cost, and what the compiler says to a misspelt method. */
export async function types(): Promise<{ budgets: Budget[]; messages: [provider: string, message: string][] }> {
  const budgets: Budget[] = [];
  const messages: [string, string][] = [];
  for (const provider of (await providers()).filter(hasPackage)) {
    const name = provider.slice(0, 1).toUpperCase() + provider.slice(1);
    const opening = `import type { ${name} } from "@payorch/${provider}";\ndeclare const client: ${name};`;
    const cost = typeCost(openEditor(), opening, callsOf(await read(provider), count));
    budgets.push(
      counted(`${provider}: ${count} right calls`, cost.calls, { ceiling: 300 }, "instantiations", right),
      counted(`${provider}: a misspelt method`, cost.typo, { ceiling: 100 }, "instantiations", wrong),
    );
    messages.push([provider, cost.message]);
  }
  return { budgets, messages };
}
