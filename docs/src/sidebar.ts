/** What the sidebar needs of a page. */
interface Entry {
  path: string;
  title: string;
  label?: string;
  group?: string;
  subgroup?: string;
}

/** The pages in their groups, in their order; a group is collapsed unless the reader is in it. */
export function sidebarOf(pages: readonly Entry[]) {
  const groups = Map.groupBy(
    pages.filter(({ group }) => group !== undefined),
    ({ group }) => group ?? "",
  );
  return [...groups].map(([group, own]) => {
    const subgroups = Map.groupBy(own, ({ subgroup }) => subgroup ?? "");
    return {
      label: group,
      collapsed: group !== "Guides",
      items: [...subgroups].flatMap(([subgroup, entries]) => {
        const items = entries.map(({ path, title, label }) => ({ label: label ?? title, slug: path }));
        return subgroup === "" ? items : [{ label: subgroup, collapsed: true, items }];
      }),
    };
  });
}
