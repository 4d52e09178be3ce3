import { auths } from "./provider.ts";
import type { Provider } from "./provider.ts";

/** What is left to do by hand for a package that was just made, as numbered steps. */
export function nextSteps({ name, title, sandbox, auth }: Provider, exemptions: number): string {
  const steps = [
    // What was just made is not known to git yet.
    `\`git grep --untracked TODO -- specs/${name} packages/${name} README.md\`: each is a fact without a source. specs/${name}/NOTES.md says where to begin.`,
    `After each change of the spec: \`npx -y pnpm@12 generate ${name}\`, \`npx -y pnpm@12 contract ${name}\`, \`npx -y pnpm@12 run docs\`, \`npx -y pnpm@12 specs:report\`.`,
    `\`npx -y pnpm@12 check\` and \`npx -y pnpm@12 test ${name}\`, then commit.`,
    ...(exemptions > 0
      ? [
          `specs/redocly.yaml exempts the spec from ${exemptions} rules of wording, under \`apis.${name}\`: remove each line once the spec follows it.`,
        ]
      : []),
    ...(sandbox
      ? [
          `With an account of the sandbox: \`npx -y pnpm@12 contract --live ${name}\`, with the variables of CONTRIBUTING.md (${auths[auth].options.join(", ")}).`,
        ]
      : []),
    `Once no TODO and no exemption is left, take \`private\` out of packages/${name}/package.json.`,
  ].map((step, index) => `  ${index + 1}. ${step}`);
  return `\n${title} has a spec, a package, a mock and contract tests, all of them green. What they say is only as true as the sources:\n\n${steps.join("\n")}`;
}
