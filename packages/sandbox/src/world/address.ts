/** The registered endpoint of a tenant: `{provider}` and `{tenant}` in it are filled in. */
export const fill = (endpoint: string, { provider, tenant }: { provider: string; tenant: string }): string =>
  endpoint.replaceAll("{provider}", encodeURIComponent(provider)).replaceAll("{tenant}", encodeURIComponent(tenant));

/**
 * Why nothing is sent to an address, or nothing. A sandbox calls this machine only: an order in a test may hold the address of a real
 * shop. The endpoint that somebody registered may be anywhere.
 */
export function addressProblem(url: string, registered: boolean): string | undefined {
  if (!URL.canParse(url)) return "It is not a URL.";
  const { protocol, hostname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return "It must be http or https.";
  if (registered || isLoopback(hostname)) return undefined;
  return `${hostname} is not this machine. The sandbox sends only to loopback addresses and to the address of --webhooks.`;
}

const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" ||
  hostname.endsWith(".localhost") ||
  hostname === "[::1]" ||
  /^127(?:\.\d+){3}$/.test(hostname);
