const key = "payorch-tab";

/** Turns the sections of a `.tabs` into tabs. Without scripts they stand below one another. */
for (const [number, group] of [...document.querySelectorAll<HTMLElement>(".tabs")].entries()) {
  const panels = [...group.querySelectorAll<HTMLElement>(":scope > .tab")];
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", "Ways to make the call");
  const tabs = panels.map((panel, index) => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = `tab-${number}-${index}`;
    tab.setAttribute("role", "tab");
    tab.textContent = panel.dataset["label"] ?? "";
    panel.id = `panel-${number}-${index}`;
    tab.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    panel.querySelector(".tab-label")?.remove();
    tab.addEventListener("click", () => choose(tab.textContent ?? ""));
    tab.addEventListener("keydown", (event) => {
      const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: panels.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const next = tabs[(to + tabs.length) % tabs.length];
      choose(next?.textContent ?? "");
      next?.focus();
    });
    return tab;
  });
  list.append(...tabs);
  group.prepend(list);
}

/** Shows the same kind of call in all groups, on this page and the next. */
function choose(label: string): void {
  for (const group of document.querySelectorAll<HTMLElement>(".tabs")) {
    const panels = [...group.querySelectorAll<HTMLElement>(":scope > .tab")];
    if (!panels.some((panel) => panel.dataset["label"] === label)) continue;
    for (const panel of panels) {
      const isChosen = panel.dataset["label"] === label;
      panel.hidden = !isChosen;
      const tab = document.getElementById(panel.getAttribute("aria-labelledby") ?? "");
      tab?.setAttribute("aria-selected", String(isChosen));
      if (tab) tab.tabIndex = isChosen ? 0 : -1;
    }
  }
  sessionStorage.setItem(key, label);
}

const chosen = sessionStorage.getItem(key) ?? "TypeScript";
choose("TypeScript");
choose(chosen);
