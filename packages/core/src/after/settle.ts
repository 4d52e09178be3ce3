// What settles a call that failed. A program that never meets such a call need not load it.
export { callToAsk, keepResumed, wasRefused } from "./asked.ts";
export { reconcile } from "./reconcile.ts";
export { resumed, signalOf } from "./resume.ts";
