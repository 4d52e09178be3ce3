import { createClient } from "@payorch/core";
import { type ValidateOptions, validation } from "@payorch/core/validate";
import {
  type Orkestapay,
  type OrkestapayOptions,
  type OrkestapayPublic,
  type OrkestapayPublicOptions,
  definition,
  publicDefinition,
} from "./client.ts";
import { validators } from "./generated/validators.ts";

export type { ValidateOptions } from "@payorch/core/validate";
export type { Orkestapay, OrkestapayOptions, OrkestapayPublic, OrkestapayPublicOptions } from "./client.ts";
// Declarations can be emitted only where each name in them can be imported from here.
export type * from "@payorch/core/types";
export type * from "./generated/resources.ts";

/**
 * Makes a client of OrkestaPay that checks answers against the spec, as `validate` says.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrkestapay = (options: OrkestapayOptions & ValidateOptions): Orkestapay =>
  createClient(definition, options, validation(definition.spec, validators));

/**
 * Makes a client with the public credentials alone that checks answers against the spec, as `validate` says.
 *
 * @throws ConfigurationError where an option is missing, misspelt or wrong
 */
export const createOrkestapayPublic = (options: OrkestapayPublicOptions & ValidateOptions): OrkestapayPublic =>
  createClient(publicDefinition, options, validation(publicDefinition.spec, validators));
