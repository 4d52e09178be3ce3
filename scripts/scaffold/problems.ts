import { lint } from "../generate/document.ts";

/** Something that lint finds. */
export interface Problem {
  ruleId: string;
  message: string;
  location: { pointer?: string; start?: { line: number } }[];
}

/** Everything that lint finds in a spec. */
export async function problemsIn(provider: string): Promise<Problem[]> {
  const report = await lint([provider], "json").then(
    () => '{"problems":[]}',
    (error: Error) => error.message,
  );
  // Redocly's own form of it; a configuration that is broken is said in words.
  if (!report.startsWith("{")) throw new Error(report);
  return (JSON.parse(report) as { problems: Problem[] }).problems;
}
