import { expect, test } from "vitest";
import { load } from "./run.ts";

/** Nightly allows 1,500, and has 100,000 payments. Here, what V8 compiles meanwhile counts as much as half a payment. */
const mostBytes = 2_500;
/** A share of them, so that the hash tables, which grow by doubling, are as full as with all. The logs, which are capped, are full too. */
const share = Math.round(100_000 / 64);

test("a sandbox takes little memory for a payment", async () => {
  const { payments, usedBytes, processorMs } = await load(share, share);
  console.log(
    `sandbox load: ${payments} payments, ${Math.round(usedBytes)} bytes each, ${processorMs.toFixed(2)} ms of the processor a request`,
  );
  expect(usedBytes).toBeLessThan(mostBytes);
}, 120_000);
