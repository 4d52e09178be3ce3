#!/usr/bin/env node
import { onRightNode } from "@payorch/mock/node-guard";
import manifest from "../package.json" with { type: "json" };

await onRightNode(manifest, async () => (await import("./command.ts")).run());
