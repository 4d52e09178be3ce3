import { expect, test } from "vitest";
import { load } from "./run.ts";

/** 100,000 payments may take 150 MB. */
const mostBytes = 1_500;

test("a payment takes so little memory that 100,000 of them stay under 150 MB", async () => {
  // The logs of requests, which are capped, are full before.
  const { payments, usedBytes, processorMs } = await load(3_000, 1_500);
  expect(usedBytes).toBeLessThan(mostBytes);
  console.log(
    `sandbox load: ${payments} payments, ${Math.round(usedBytes)} bytes each, ${processorMs.toFixed(2)} ms of the processor a request`,
  );
}, 120_000);
