import { afterEach, expect, test, vi } from "vitest";
import { skipWithout } from "./support/skip-without.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a program that is there skips nothing, in CI or elsewhere", () => {
  for (const ci of ["true", ""]) {
    vi.stubEnv("CI", ci);
    expect(skipWithout("Redis", true, "nothing is tested.")).toBe(false);
  }
});

test("without a program tests are skipped, and say why", () => {
  const print = vi.spyOn(console, "log").mockReturnValue();
  vi.stubEnv("CI", "");
  expect(skipWithout("Redis", false, "nothing is tested.")).toBe(true);
  expect(print.mock.calls).toEqual([
    ["There is no Redis on this machine: nothing is tested. `bash .ci/install` installs it."],
  ]);
});

test("in CI a missing program fails the tests", () => {
  vi.stubEnv("CI", "true");
  const skip = () => skipWithout("Redis", false, "nothing is tested.");
  expect(skip).toThrow(
    "There is no Redis on this machine: nothing is tested. `bash .ci/install` installs it. In CI nothing may be skipped.",
  );
});
