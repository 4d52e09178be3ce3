/** What a changelog says of one version, without its heading. */
export function notesOf(changelog: string, version: string): string {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`${version}\n`));
  if (section === undefined) throw new Error(`The changelog has no section for ${version}.`);
  return section.slice(version.length).trim();
}
