import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const file = join(root, "scripts/test/typed-by-nobody.ts");

/** What an editor offers at the mark `/**\/` in this code, and what it shows on hovering the word before it. */
function editor(code: string): { completions: string[]; hover: string; documentation: string } {
  const text = code.replace("/**/", "");
  const position = code.indexOf("/**/");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    customConditions: ["@payorch/source"],
    allowImportingTsExtensions: true,
    noEmit: true,
    resolveJsonModule: true,
  };
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    realpath: ts.sys.realpath ?? ((path) => path),
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? text : readFileSync(name, "utf8")),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const entries = service.getCompletionsAtPosition(file, position, {})?.entries ?? [];
  const info = service.getQuickInfoAtPosition(file, position - 1);
  return {
    completions: entries.map(({ name }) => name),
    hover: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  };
}

test.each<[string, string, string[]]>([
  [
    "orqex",
    'import type { PaymentIntent } from "@payorch/orqex";\ndeclare const p: PaymentIntent;\nif (p.status === "/**/") {}',
    ["pending", "completed", "failed", "expired", "refunded", "partially_refunded"],
  ],
  [
    "orchestrate",
    'import type { Payment } from "@payorch/orchestrate";\ndeclare const p: Payment;\nif (p.status === "/**/") {}',
    ["pending", "completed", "succeeded", "failed", "expired"],
  ],
  [
    "orkestapay",
    'import type { Payment } from "@payorch/orkestapay";\ndeclare const p: Payment;\nif (p.status === "/**/") {}',
    ["COMPLETED", "AUTHORIZED", "PAYMENT_ACTION_REQUIRED", "FAILED", "REJECTED"],
  ],
  [
    "orchestrapay",
    'import type { Gateway } from "@payorch/orchestrapay";\ndeclare const g: Gateway;\nif (g.type === "/**/") {}',
    ["card", "bnpl"],
  ],
])("%s: completion offers the known values of an open enum", (_, code, known) => {
  expect(editor(code).completions).toEqual(expect.arrayContaining(known));
});

test("hovering a method shows names, not shapes", () => {
  const code =
    'import { createOrqex } from "@payorch/orqex";\nvoid createOrqex({ secretKey: "sk_1" }).refunds.create/**/;';
  expect(editor(code).hover).toBe(
    "(method) Refunds.create(paymentIntentId: string | number, body: CreateRefundRequest, options?: KeyedCallOptions): CallPromise<RefundResponse>",
  );
});

test.each<[string, string, string]>([
  [
    "a status with a name",
    'import type { PaymentIntent } from "@payorch/orqex";\ndeclare const p: PaymentIntent;\nvoid p.status/**/;',
    "(property) PaymentIntent.status?: PaymentIntentStatus | undefined",
  ],
  [
    "an amount",
    'import { amount } from "@payorch/orqex";\nconst fifty = amount("50", "XOF");\nvoid fifty/**/;',
    "const fifty: OrqexAmount",
  ],
  [
    "the error of a call by path",
    'import type { Orqex } from "@payorch/orqex";\nimport { createApi } from "@payorch/orqex/api";\ndeclare const c: Orqex;\nconst { error } = await createApi(c).GET("/payment/intents");\nvoid error/**/;',
    "const error: {\n    message: string;\n    errors?: {\n        [x: string]: string[];\n    } | undefined;\n} | undefined",
  ],
])("hovering %s shows what it may be", (_, code, hover) => {
  expect(editor(code).hover).toBe(hover);
});

test.each<[string, string, string, string]>([
  ["orkestapay", "Payment", "AUTHORIZED", "the money is reserved on the card and not taken"],
  ["orqex", "PaymentIntent", "expired", "not paid, never attempted in time; final"],
  ["orchestrate", "Payment", "pending", "the customer has not paid yet"],
])("%s: hovering the status of a %s says that `%s` means %s", (provider, type, value, meaning) => {
  const code = `import type { ${type} } from "@payorch/${provider}";\ndeclare const p: ${type};\nvoid p.status/**/;`;
  const { documentation } = editor(code);
  expect(documentation).toContain(`\`${value}\``);
  expect(documentation).toContain(meaning);
});
