import { vi } from "vitest";
import { testDoubles } from "./support/doubles-suite.ts";

// The other transport is chosen here and not by the condition `browser`, under which these libraries do not load on Node.
vi.mock("#transport", () => import("../src/transport/transport.ts"));

testDoubles();
