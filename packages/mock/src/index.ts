export type { Fault, FaultyFetch, FaultyOptions, Fetch } from "./faulty.ts";
export { faulty } from "./faulty.ts";
export type { Mock, MockOptions } from "./mock.ts";
export { startMock } from "./mock.ts";
export type { Provider } from "./providers.ts";
export { providers } from "./providers.ts";
