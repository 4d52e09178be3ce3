import { property } from "../facts/values.ts";

/** Codes with which Node and OpenSSL refuse a peer's certificate: during the handshake, so before anything was sent. */
const certificateRefused =
  /^(?:CERT_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET|VERIFY|DECODE|DECRYPT)_|ERR_TLS_CERT_ALTNAME_INVALID$|HOSTNAME_MISMATCH$|INVALID_CA$|PATH_LENGTH_EXCEEDED$|INVALID_PURPOSE$)/;

/** Codes of Node and undici for a connection that was not made, directly or through a proxy. */
const notConnected: readonly unknown[] = [
  "ERR_PROXY_TUNNEL",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_PRX_CONN",
  "UND_ERR_PRX_TLS",
];

/** Codes with which undici refuses a request that it has not begun to send. */
const refusedByUndici: readonly unknown[] = ["UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED"];

/** Whether undici refused the request; for one of which nothing shows that it was begun. */
export const isRefusedByUndici = (error: unknown): boolean => refusedByUndici.includes(property(error, "code"));

/**
 * The phase before sending that an error of the runtime's own proves; undefined where it proves none, and the request may
 * have been sent. `connect` stands for resolving and connecting.
 */
export function phaseProvenBy(error: unknown): "unsent" | "connect" | undefined {
  // Not by `instanceof`: under jest, Node's errors are of another realm.
  const [code, errors] = [property(error, "code"), property(error, "errors")];
  if (typeof code === "string" && certificateRefused.test(code)) return "unsent";
  // Of several addresses, each has to have failed.
  const all: readonly unknown[] = Array.isArray(errors) ? errors : [error];
  return all.length > 0 && all.every(isOfConnecting) ? "connect" : undefined;
}

function isOfConnecting(error: unknown): boolean {
  const syscall = property(error, "syscall");
  return syscall === "connect" || syscall === "getaddrinfo" || notConnected.includes(property(error, "code"));
}
