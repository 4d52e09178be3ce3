/**
 * Whether tests must be skipped because a program is missing, and prints why. In CI, which installs it, that is an error instead: a
 * skipped test would look like one that passed.
 */
export function skipWithout(program: string, found: boolean, reason: string): boolean {
  if (found) return false;
  const message = `There is no ${program} on this machine: ${reason} \`bash .ci/install\` installs it.`;
  if (process.env["CI"]) throw new Error(`${message} In CI nothing may be skipped.`);
  console.log(message);
  return true;
}
