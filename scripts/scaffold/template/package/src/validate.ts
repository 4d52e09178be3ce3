import { createClient } from "@payorch/core";
import { type ValidateOptions, validation } from "@payorch/core/validate";
import { type Acme, type AcmeOptions, definition } from "./client.ts";
import { validators } from "./generated/validators.ts";

export type { ValidateOptions } from "@payorch/core/validate";
export type { Acme, AcmeOptions } from "./client.ts";
// Declarations can be emitted only where each name in them can be imported from here.
export type * from "@payorch/core/types";
export type * from "./generated/resources.ts";

/**
 * Makes a client of Acme Payments that checks answers against the spec, as `validate` says.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createAcme = (options: AcmeOptions & ValidateOptions): Acme =>
  createClient(definition, options, validation(definition.spec, validators));
