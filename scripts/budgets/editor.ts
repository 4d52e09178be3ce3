import { fileURLToPath } from "node:url";
import ts from "typescript";

/** What a check of one file cost, and what it found. */
export interface Checked {
  /** Types that generic ones were instantiated to. */
  instantiations: number;
  messages: string[];
}

/** TypeScript 5.9 as an editor runs it: it counts instantiations and completes, which version 7 has no API for. */
export interface Editor {
  check(program: string): Checked;
  /** What is wrong in one of the other files. */
  problems(name: string): string[];
  /** Milliseconds until the names are there that may stand at the end of the program, which ends with a dot. */
  complete(program: string): { ms: number; names: string[] };
}

const folder = fileURLToPath(new URL(".", import.meta.url));
const main = `${folder}program.ts`;
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};

/** An editor with one open file, and others by their names, of which nothing is on disk. */
export function openEditor(files: Readonly<Record<string, string>> = {}): Editor {
  const texts = new Map(Object.entries(files).map(([name, text]) => [folder + name, text]));
  let version = 0;
  const service = ts.createLanguageService({
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    realpath: ts.sys.realpath ?? ((path) => path),
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...new Set([...texts.keys(), main])],
    getScriptVersion: (name) => (name === main ? String(version) : "0"),
    getScriptSnapshot(name) {
      const text = texts.get(name) ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (name) => texts.has(name) || ts.sys.fileExists(name),
    readFile: (name) => texts.get(name) ?? ts.sys.readFile(name),
    getCurrentDirectory: () => folder,
  });
  const write = (program: string) => {
    texts.set(main, program);
    version += 1;
  };
  return {
    check(program) {
      write(program);
      const found = service.getSemanticDiagnostics(main);
      // The count is no part of the declared API; `tsc --extendedDiagnostics` prints it.
      const { getInstantiationCount } = service.getProgram() as ts.Program & { getInstantiationCount(): number };
      return {
        instantiations: getInstantiationCount(),
        messages: found.map(textOf),
      };
    },
    problems(name) {
      const found = [service.getSyntacticDiagnostics(folder + name), service.getSemanticDiagnostics(folder + name)];
      return found.flat().map(textOf);
    },
    complete(program) {
      write(program);
      const start = performance.now();
      const found = service.getCompletionsAtPosition(main, program.length, {});
      return { ms: performance.now() - start, names: found?.entries.map(({ name }) => name) ?? [] };
    },
  };
}

const textOf = ({ messageText }: ts.Diagnostic): string => ts.flattenDiagnosticMessageText(messageText, "\n");
