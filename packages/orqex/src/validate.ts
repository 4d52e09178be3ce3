import { createClient } from "@payorch/core";
import { type ValidateOptions, validation } from "@payorch/core/validate";
import { type Orqex, type OrqexOptions, definition } from "./client.ts";
import { validators } from "./generated/validators.ts";

export type { ValidateOptions } from "@payorch/core/validate";
export type { Orqex, OrqexOptions } from "./client.ts";
// Declarations can be emitted only where each name in them can be imported from here.
export type * from "@payorch/core/types";
export type * from "./generated/resources.ts";

/**
 * Makes a client of Orqex that checks answers against the spec, as `validate` says.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrqex = (options: OrqexOptions & ValidateOptions): Orqex =>
  createClient(definition, options, validation(definition.spec, validators));
