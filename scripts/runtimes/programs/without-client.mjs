// Deno Deploy and older edge runtimes are Denos without HTTP clients of one's own.
delete globalThis.Deno.createHttpClient;
await import("./main.mjs");
