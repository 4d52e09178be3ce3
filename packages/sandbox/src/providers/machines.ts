import type { Machine, Provider, World } from "../model.ts";
import { orchestrapay } from "./orchestrapay/orchestrapay.ts";
import { orchestrate } from "./orchestrate/orchestrate.ts";
import { orkestapay } from "./orkestapay/orkestapay.ts";
import { orqex } from "./orqex/orqex.ts";

/** How each provider is played. */
export const machines: { readonly [Name in Provider]: (world: World) => Machine } = {
  orkestapay,
  orchestrapay,
  orchestrate,
  orqex,
};
