import type { Machine } from "../model.ts";

/** The values that choose how a payment ends, in lines of at most 80 characters. */
export function magicHelp(machines: readonly Machine[]): string {
  const values = new Map<string, { value: string; does: string; at: Map<string, string> }>();
  for (const { provider, magic } of machines) {
    for (const { where, value, does } of magic) {
      const name = `${value} ${does}`;
      const found = values.get(name) ?? { value, does, at: new Map<string, string>() };
      values.set(name, found);
      found.at.set(provider, where);
    }
  }
  const shared = [...values.values()].filter(({ at }) => at.size > 1);
  const own = [...values.values()].filter(({ at }) => at.size === 1);
  return [
    "Values in a request that choose how its payment ends:",
    ...shared.map(({ value, does }) => `  ${value.padEnd(28)}${does}`),
    "Where to put them:",
    ...machines.map(({ provider, magic }) => {
      const places = new Set(magic.filter(({ value, does }) => isIn(shared, value, does)).map(({ where }) => where));
      return `  ${provider.padEnd(14)}${[...places].join(", ")}`;
    }),
    "Values of one provider only:",
    ...own.flatMap(({ value, does, at }) =>
      [...at].map(([provider, where]) => `  ${provider.padEnd(14)}${where} ${value}\n${" ".repeat(16)}${does}`),
    ),
  ].join("\n");
}

const isIn = (all: readonly { value: string; does: string }[], value: string, does: string): boolean =>
  all.some((each) => each.value === value && each.does === does);
