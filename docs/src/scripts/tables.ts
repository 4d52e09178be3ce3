/** A wide table scrolls in a box of its own, which the keyboard can reach. */
for (const table of document.querySelectorAll<HTMLTableElement>(".sl-markdown-content table")) {
  const box = document.createElement("div");
  box.className = "table-box";
  table.replaceWith(box);
  box.append(table);
}

/** What a box is, for people who do not see it. */
const names: Readonly<Record<string, string>> = { PRE: "Code", FIGURE: "Figure" };

/** What scrolls can be reached with the keyboard. */
function reachable(): void {
  for (const box of document.querySelectorAll<HTMLElement>(".table-box, .expressive-code pre, figure:has(.decision)")) {
    const scrolls = box.scrollWidth > box.clientWidth;
    if (scrolls) {
      box.tabIndex = 0;
      box.setAttribute("role", "region");
      box.setAttribute("aria-label", names[box.tagName] ?? "Table");
    } else {
      box.removeAttribute("tabindex");
      box.removeAttribute("role");
      box.removeAttribute("aria-label");
    }
  }
}
reachable();
addEventListener("resize", reachable);
document.addEventListener("toggle", reachable, true);
document.addEventListener("click", () => requestAnimationFrame(reachable));
