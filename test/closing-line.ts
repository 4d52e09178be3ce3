import type { Reporter, TestModule } from "vitest/node";

/** Closes the run with a line that people and CI can count on. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) => {
      const tests = [...module.children.allTests()].map((test) => test.result().state);
      // A file that could not be loaded has no test that failed.
      return module.state() === "failed" && !tests.includes("failed") ? [...tests, "failed"] : tests;
    });
    const count = (state: string) => states.filter((each) => each === state).length;
    const skipped = count("skipped") > 0 ? `, ${count("skipped")} skipped` : "";
    console.log(`${count("passed")} passed, ${count("failed") + errors.length} failed${skipped}`);
  }
}
