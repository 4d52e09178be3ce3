import { type FormatConfig, format } from "oxfmt";
import style from "../../.oxfmtrc.json" with { type: "json" };
import { read, root } from "./document.ts";
import { operationsOf } from "./operations.ts";
import { resourcesOf } from "./resources.ts";
import { schemaOf } from "./schema.ts";
import { sidesOf } from "./sides.ts";
import { unitOf } from "./unit.ts";
import { validatorsOf } from "./validators.ts";

/** A file that follows from a spec. */
export interface File {
  name: string;
  url: URL;
  /** Undefined where there must be no such file. */
  text: string | undefined;
}

/** Everything that follows from a provider's spec. */
export async function filesOf(provider: string): Promise<File[]> {
  const document = await read(provider);
  const sides = sidesOf(document);
  const texts = {
    "schema.ts": await schemaOf(provider, sides),
    "operations.ts": operationsOf(provider, document),
    "resources.ts": resourcesOf(provider, sides),
    "unit.ts": unitOf(provider, document),
    "validators.ts": validatorsOf(document),
  };
  const header = `// Generated from specs/${provider}/openapi.yaml by \`pnpm generate\`. Do not edit.\n\n`;
  const code = Object.entries(texts).map(async ([file, text]) => {
    const name = `packages/${provider}/src/generated/${file}`;
    if (text === undefined) return fileOf(name, undefined);
    const formatted = await format(file, header + text, style as FormatConfig);
    const problems = formatted.errors.map(({ message }) => message);
    if (problems.length > 0) throw new Error(`${name} cannot be formatted: ${problems.join("; ")}`);
    return fileOf(name, formatted.code);
  });
  return Promise.all(code);
}

function fileOf(name: string, text: string | undefined): File {
  return { name, url: new URL(name, root), text };
}
