/**
 * A number from 0, below 1, that follows from its place alone (seed, call, request, question): whichever request comes
 * first, each meets the same fault.
 */
export function draw(...place: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const part of place) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return (hash >>> 0) / 2 ** 32;
}

/** The choice that this share of all weights falls on. */
export function pick<Choice extends string>(weights: Readonly<Record<Choice, number>>, share: number): Choice {
  const choices = Object.keys(weights) as Choice[];
  let left = share * choices.reduce((sum, choice) => sum + weights[choice], 0);
  return choices.find((choice) => (left -= weights[choice]) < 0) ?? (choices[0] as Choice);
}
