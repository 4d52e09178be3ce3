#!/usr/bin/env node
import manifest from "../package.json" with { type: "json" };
import { onRightNode } from "./node-guard.ts";

await onRightNode(manifest, async () => (await import("./command.ts")).run());
