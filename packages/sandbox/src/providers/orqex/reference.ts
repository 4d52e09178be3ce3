import type { Call, Reply } from "../../model.ts";
import { countryName, methods } from "./methods.ts";
import { rate, rated } from "./rates.ts";
import { notFound } from "./refuse.ts";
import type { State } from "./state.ts";

export function latestRates({ world }: State, { path }: Call): Reply {
  const base = path["baseCurrency"] ?? "";
  if (!rated.includes(base)) return notFound;
  const others = rated.filter((code) => code !== base);
  const rates = Object.fromEntries(others.map((code) => [code, rate(base, code)]));
  const date = new Date(world.now()).toISOString().slice(0, 19).replace("T", " ");
  return { status: 200, body: { data: { base, date, rates } } };
}

const names = new Intl.DisplayNames("en", { type: "currency" });

export function listCurrencies(): Reply {
  const data = rated.map((code) => ({ code, name: names.of(code) ?? code, symbol: symbolOf(code), icon_url: null }));
  return { status: 200, body: { data, meta: { total: data.length } } };
}

const symbolOf = (currency: string): string =>
  new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "narrowSymbol" })
    .formatToParts(0)
    .find(({ type }) => type === "currency")?.value ?? currency;

/** How well a method works in a country. In the sandbox it works, or is not offered there. */
export function methodStatus(_: State, { path }: Call): Reply {
  const { countryCode: country = "", methodCode = "" } = path;
  const method = methods.find(({ value }) => value === methodCode);
  if (!method || countryName(country) === undefined) return notFound;
  const status = (method.countries?.includes(country) ?? true) ? "operational" : "unavailable";
  const meta = { environment: "sandbox", window_minutes: 60, ttl_seconds: 300 };
  return { status: 200, body: { data: { method: methodCode, country, status }, meta } };
}
