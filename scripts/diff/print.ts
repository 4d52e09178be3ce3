import { type Change, type Role, textOf } from "./compare.ts";
import type { Impact } from "./rules.ts";

export const impacts: readonly Impact[] = ["breaking", "additive", "cosmetic"];

/** The changes of one spec for people: the gravest first, each with who meets it how, where it stands, and what it was. */
export function print(changes: readonly Change[]): string {
  const groups = impacts.map((impact) => changes.filter((change) => change.impact === impact));
  return groups.flatMap((group) => (group[0] ? [`  ${group[0].impact}`, ...group.map(changeOf)] : [])).join("\n");
}

/** Who meets a change, and how. */
export function sentenceOf(change: Change): string {
  const shown = change.names.slice(0, 5).map((name) => `\`${name}\``);
  const more = change.names.length - shown.length;
  return `${subjects[change.role]} ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""} ${textOf(change)}.`;
}

const subjects: Readonly<Record<Role, string>> = {
  caller: "Callers of",
  reader: "Readers of the answer of",
  catcher: "Readers of the errors of",
  handler: "Handlers of the event",
  endpoint: "Endpoints for the event",
  user: "Users of",
};

function changeOf(change: Change): string {
  const { rule, pointer, from, to } = change;
  const values = from === undefined && to === undefined ? "" : `: ${short(from)} → ${short(to)}`;
  const lines = [`    ${rule}${values}`, `      at ${pointer}`];
  return [...lines, ...(change.impact === "cosmetic" ? [] : [`      ${sentenceOf(change)}`])].join("\n");
}

function short(value: unknown): string {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? "");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
