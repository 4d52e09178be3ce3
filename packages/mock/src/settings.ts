import type { IHttpConfig } from "@stoplight/prism-http";

/** How Prism works here: it checks the request, the credential and the answer. */
export const config: IHttpConfig = {
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false, ignoreExamples: false },
};

/** Prism logs every request in several lines; `log` has one. */
export const silent = {
  ...Object.fromEntries(
    ["fatal", "error", "warn", "info", "debug", "trace", "success"].map((level) => [level, () => {}]),
  ),
  child: () => silent,
};
