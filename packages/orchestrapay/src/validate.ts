import { createClient } from "@payorch/core";
import { type ValidateOptions, validation } from "@payorch/core/validate";
import { type Orchestrapay, type OrchestrapayOptions, definition } from "./client.ts";
import { validators } from "./generated/validators.ts";

export type { ValidateOptions } from "@payorch/core/validate";
export type { Orchestrapay, OrchestrapayOptions } from "./client.ts";
// Declarations can be emitted only where each name in them can be imported from here.
export type * from "@payorch/core/types";
export type * from "./generated/resources.ts";

/**
 * Makes a client of Orchestrapay that checks answers against the spec, as `validate` says.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrchestrapay = (options: OrchestrapayOptions & ValidateOptions): Orchestrapay =>
  createClient(definition, options, validation(definition.spec, validators));
