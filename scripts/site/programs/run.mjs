// Runs modules one after the other in this process, and prints what each printed. A client that they make of a provider's package
// calls the sandbox instead of the provider, with the sandbox's credentials; nothing else of the module is changed.
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { format } from "node:util";

const { files, providers, addresses } = JSON.parse(readFileSync(process.argv[2], "utf8"));
let clients = {};
globalThis.sandboxed = (provider, options) =>
  options.baseUrl === undefined ? { ...options, ...clients[provider] } : options;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const [, provider] = /^@payorch\/(\w+?)(?:\/validate)?$/.exec(specifier) ?? [];
    return providers.includes(provider) && !context.parentURL?.includes("?sandboxed")
      ? { ...found, url: `${found.url}?sandboxed=${provider}` }
      : found;
  },
  load(url, context, next) {
    const [real, provider] = url.split("?sandboxed=");
    if (provider === undefined) return next(url, context);
    const name = provider[0].toUpperCase() + provider.slice(1);
    const factories = provider === "orkestapay" ? [name, `${name}Public`] : [name];
    const lines = factories.map(
      (each) =>
        `export const create${each} = (options) => real.create${each}(sandboxed("${each.endsWith("Public") ? `${provider}Public` : provider}", options));`,
    );
    const source = `import * as real from "${real}";\nexport * from "${real}";\n${lines.join("\n")}\n`;
    return { format: "module", shortCircuit: true, source };
  },
});

const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const [address, url] = addresses.find(([address]) => String(input).startsWith(address)) ?? [];
  return fetch(address === undefined ? input : url + String(input).slice(address.length), init);
};

const results = {};
for (const [place, file, own] of files) {
  clients = own;
  process.env["ORQEX_SECRET_KEY"] = own.orqex.secretKey;
  const lines = [];
  for (const name of ["log", "info", "warn", "error"]) console[name] = (...values) => lines.push(format(...values));
  const late = new Promise((_, reject) =>
    setTimeout(reject, 20_000, new Error("It had not ended after 20 seconds.")).unref(),
  );
  const began = performance.now();
  try {
    await Promise.race([import(file), late]);
    results[place] = { output: lines.join("\n"), ms: performance.now() - began };
  } catch (error) {
    results[place] = { output: lines.join("\n"), error: format(error), ms: performance.now() - began };
  }
}
process.stdout.write(JSON.stringify(results), () => process.exit());
