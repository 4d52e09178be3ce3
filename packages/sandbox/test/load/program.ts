// Many payments, for nightly: `node -C @payorch/source program.ts <payments>`. It fails where they take more than they may.
import { load } from "./run.ts";

const [payments = 100_000] = process.argv.slice(2).map(Number);
if (!Number.isInteger(payments) || payments < 1) throw new Error("Give the number of payments, an integer from 1.");

/** For all of them, above what an empty sandbox takes. */
const mostBytes = 150e6;
const mostMs = 1;

const { requests, usedBytes, residentBytes, processorMs } = await load(payments, 1_000);
const megabytes = (bytes: number): string => `${((bytes * payments) / 1e6).toFixed(0)} MB`;
console.log(
  `sandbox: ${payments} payments, ${requests} requests: ${megabytes(usedBytes)} above start in use, ` +
    `${megabytes(residentBytes)} resident, ${processorMs.toFixed(2)} ms of the processor a request`,
);
if (usedBytes * payments > mostBytes || processorMs > mostMs) process.exitCode = 1;
process.disconnect?.();
