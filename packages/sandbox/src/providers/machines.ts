import type { Machine, Provider, World } from "../model.ts";
import { orchestrate } from "./orchestrate/orchestrate.ts";

/** How each provider is played. */
export const machines: { readonly [Name in Provider]?: (world: World) => Machine } = {
  orchestrate,
};
