import process from "node:process";
import { checks, report } from "./flow.mjs";

// On Node, Bun and Deno: the argument holds what the checks are given.
console.log(JSON.stringify(await report(checks, JSON.parse(process.argv.at(-1)))));
