// Generated from specs/orchestrapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { AmountUnit } from "@payorch/core/money";

/** What one unit of every amount is whose unit the spec states. */
export const unit: AmountUnit = { unit: "minor", decimals: 2 };
