export type { Mock, MockOptions } from "./mock.ts";
export { startMock } from "./mock.ts";
export type { Provider } from "./providers.ts";
export { providers } from "./providers.ts";
