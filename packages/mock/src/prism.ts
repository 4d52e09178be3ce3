/** Prism's parts for `@payorch/sandbox`, which plays the providers with a state of its own. */
export type { Answer, Violation } from "./answer.ts";
export { problem } from "./answer.ts";
export type { Judged, Reply } from "./judge.ts";
export { judged } from "./judge.ts";
export { load } from "./load.ts";
export { allowOrigins, isPreflight } from "./origins.ts";
export type { Operation, Operations } from "./operations.ts";
export { operationOf } from "./operations.ts";
export type { Problem } from "./problems.ts";
export { problemOf } from "./problems.ts";
export type { Provider } from "./providers.ts";
export { isProvider, providers, specOf } from "./providers.ts";
export { requestOf } from "./request.ts";
