import { expect, test } from "vitest";
import { load } from "./run.ts";

/** 100,000 payments may take 150 MB. */
const mostBytes = 1_500;
/** A share of them, so that the hash tables, which grow by doubling, are as full as with all. The logs, which are capped, are full too. */
const share = Math.round(100_000 / 64);

test("a payment takes so little memory that 100,000 of them stay under 150 MB", async () => {
  const { payments, usedBytes, processorMs } = await load(share, share);
  console.log(
    `sandbox load: ${payments} payments, ${Math.round(usedBytes)} bytes each, ${processorMs.toFixed(2)} ms of the processor a request`,
  );
  expect(usedBytes).toBeLessThan(mostBytes);
}, 120_000);
