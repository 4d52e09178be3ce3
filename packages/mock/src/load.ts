import { fileURLToPath } from "node:url";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http/dist/utils/operations.js";
import type { Operations } from "./operations.ts";
import { type Provider, specOf } from "./providers.ts";

/** Loads the operations of a provider's spec. */
export const load = (provider: Provider): Promise<Operations> =>
  getHttpOperationsFromSpec(fileURLToPath(specOf(provider)));
