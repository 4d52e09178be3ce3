import type { Bodies } from "../../../../test/bodies.ts";

// TODO: what a developer could send by mistake, and what the sources show.
export const bodies: Bodies = { wrong: [], right: [] };
