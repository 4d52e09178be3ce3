const units: readonly (readonly [ms: number, name: string])[] = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1000, "s"],
];

/** A span of time for people, by its two largest units: `1 d 1 h`, `59 min`, `0 s`. */
export function duration(ms: number): string {
  let rest = Math.max(0, Math.ceil(ms / 1000) * 1000);
  const parts: string[] = [];
  for (const [size, name] of units) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count} ${name}`);
    else if (parts.length > 0) break;
    rest -= count * size;
  }
  return parts.slice(0, 2).join(" ") || "0 s";
}

/** A moment for people, in UTC: `28 Nov 2026, 14:03:09`. */
export const moment = (time: number): string => {
  const [, day, month, year, clock] = new Date(time).toUTCString().split(" ");
  return `${day} ${month} ${year}, ${clock}`;
};
