import { root } from "../../generate/document.ts";
import { declarationsOf, optionsOf, propertiesOf } from "../exports.ts";
import { anchorOf, code, paragraphs } from "../markdown.ts";
import type { Name, Page } from "./page.ts";
import { optionSections } from "./provider-pages.ts";

const group = "Core";

const named = (rows: readonly { name: string }[], kind: string): Name[] =>
  rows.map(({ name }) => ({ name, kind, anchor: anchorOf(name) }));

/** The page of the mock. */
export function mockPage(): Page {
  const mock = (file: string) => new URL(`packages/mock/src/${file}`, root);
  const functions = declarationsOf(mock("index.ts")).filter(({ kind }) => kind === "function");
  const options = optionsOf(mock("mock-options.ts"), "MockOptions").own;
  const faults = optionsOf(mock("faulty.ts"), "FaultyOptions").own.filter(
    ({ name }) => !options.some((each) => each.name === name),
  );
  return {
    path: "reference/mock",
    title: "Exports of @payorch/mock",
    label: "Mock",
    description: "The mock servers and `faulty()`: functions and options.",
    group,
    body: paragraphs(
      "[Testing](/guides/testing) shows how they are used.",
      ...functions.map(({ name, signature, documentation }) => `## ${name}\n\n${code(signature)}\n\n${documentation}`),
      `## Options of startMock\n\n${optionSections(options)}`,
      `## Options of faulty\n\n${optionSections(faults)}`,
    ),
    names: [...named(functions, "function"), ...named([...options, ...faults], "option")],
  };
}

/** The page of the sandbox. */
export function sandboxPage(): Page {
  const sandbox = (file: string) => new URL(`packages/sandbox/src/engine/${file}`, root);
  const methods = propertiesOf(sandbox("sandbox.ts"), "Sandbox").filter(({ name }) => !name.startsWith("["));
  const options = optionsOf(sandbox("sandbox.ts"), "SandboxOptions").own;
  const faults = optionsOf(sandbox("faults.ts"), "FaultOptions").own;
  return {
    path: "reference/sandbox",
    title: "Exports of @payorch/sandbox",
    label: "Sandbox",
    description: "The sandbox in tests: what `startSandbox` takes, and what it gives.",
    group,
    body: paragraphs(
      "[Testing](/guides/testing) shows how it is used.",
      `## Options of startSandbox\n\n${optionSections(options)}`,
      "## What it gives",
      ...methods.map(({ name, signature, documentation }) => `### ${name}\n\n${code(signature)}\n\n${documentation}`),
      `## Options of fault\n\n${optionSections(faults.filter(({ name }) => name === "operation" || name === "nth"))}`,
      "[The README](https://github.com/payorch/payorch/blob/main/packages/sandbox/README.md#faults) has every kind of fault, and what the caller gets.",
    ),
    names: [
      { name: "startSandbox", kind: "function", anchor: "options-of-startsandbox" },
      ...named(options, "option"),
      ...named(methods, "method of a sandbox"),
    ],
  };
}
