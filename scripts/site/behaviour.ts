import { type Browser, type Page, withPage } from "./chromium.ts";
import type { Site } from "./serve.ts";

/** A search must show its first result within so many milliseconds, with nothing loaded before. */
const searchMs = 150;

interface Named {
  name: string;
  kind: string;
  url: string;
}

/** What the site does, each as a sentence; the problems are empty where it does. */
export const behaviours: Readonly<Record<string, (browser: Browser, site: Site) => Promise<string[]>>> = {
  "search finds every operation, event, option and error code by its name, first": searchByName,
  "a search shows its first result in under 150 ms, cold": searchCold,
  "tabs work with the keyboard, and the choice holds on the next page": tabs,
  "a reader gets from a page to another with the keyboard alone": keyboard,
  "without scripts, a page shows all three ways to call": withoutScripts,
  "try it sends the call to the sandbox and shows the answer": tryIt,
};

const desktop = { viewport: { width: 1280, height: 900 } };

const search = async (page: Page, text: string): Promise<{ name: string; url: string }> => {
  await page.evaluate(`(() => {
    const input = document.querySelector("site-search input");
    document.querySelector("#search-results").replaceChildren();
    input.value = ${JSON.stringify(text)};
    input.dispatchEvent(new Event("input", { bubbles: true }));
  })()`);
  await page.waitForFunction("document.querySelector('#search-results a')");
  return page.evaluate(`(() => {
    const [first] = document.querySelectorAll("#search-results a");
    return { name: first.querySelector("strong").textContent, url: first.href };
  })()`);
};

function searchByName(browser: Browser, site: Site): Promise<string[]> {
  return withPage(browser, desktop, async (page) => {
    await page.goto(`${site.url}guides/faq.html`);
    const names = await page.evaluate<Named[]>("fetch('../names.json').then((answer) => answer.json())");
    const problems: string[] = [];
    for (const { name, kind } of names) {
      if (kind === "page") continue;
      const { name: first, url } = await search(page, name);
      const places = names.filter((each) => each.name === name).map((each) => site.url + each.url);
      if (first !== name || !places.includes(url))
        problems.push(`the first result for ${kind} ${name} is ${first}, ${url}`);
    }
    return problems;
  });
}

async function searchCold(browser: Browser, site: Site): Promise<string[]> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    times.push(
      await withPage(browser, desktop, async (page) => {
        await page.goto(`${site.url}index.html`);
        return page.evaluate<number>(`new Promise((done) => {
          document.querySelector(".search-open").click();
          const input = document.querySelector("site-search input");
          const list = document.querySelector("#search-results");
          const began = performance.now();
          new MutationObserver(() => list.firstChild && done(performance.now() - began)).observe(list, { childList: true });
          input.value = "refunds.create";
          input.dispatchEvent(new Event("input", { bubbles: true }));
        })`);
      }),
    );
  }
  const best = Math.min(...times);
  console.log(`  first result of a cold search: ${times.map((ms) => Math.round(ms)).join(", ")} ms`);
  return best > searchMs ? [`the fastest of three took ${Math.round(best)} ms`] : [];
}

function tabs(browser: Browser, site: Site): Promise<string[]> {
  return withPage(browser, desktop, async (page) => {
    await page.goto(`${site.url}orqex/refunds.create.html`);
    const chosen = () => page.evaluate<string>("document.querySelector('[role=tab][aria-selected=true]').textContent");
    const shown = () =>
      page.evaluate<number>("[...document.querySelectorAll('.tab')].filter((tab) => !tab.hidden).length");
    await page.evaluate("document.querySelector('[role=tab]').focus()");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const first = [await chosen(), await shown()].join();
    await page.goto(`${site.url}orqex/checkouts.create.html`);
    const second = [await chosen(), await shown()].join();
    return [first, second].filter((each) => each !== "curl,1").map((each) => `shows ${each} instead of curl`);
  });
}

function keyboard(browser: Browser, site: Site): Promise<string[]> {
  return withPage(browser, desktop, async (page) => {
    await page.goto(`${site.url}index.html`);
    await page.keyboard.press("Tab");
    const skip = await page.evaluate<string>("document.activeElement.textContent");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("outcome");
    await page.waitForFunction("document.querySelectorAll('#search-results a').length > 1");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const target = await page.evaluate<string>("document.querySelector('#search-results a[aria-selected=true]').href");
    await page.keyboard.press("Enter");
    await page.waitForURL(target);
    return skip === "Skip to content" ? [] : [`the first stop is ${skip}, not the way to the content`];
  });
}

function withoutScripts(browser: Browser, site: Site): Promise<string[]> {
  return withPage(browser, { ...desktop, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}orqex/refunds.create.html`);
    const text = await page.evaluate<string>("document.querySelector('main').innerText");
    return ["TypeScript", "openapi-fetch", "curl", "orqex.refunds.create(", "api.POST(", "curl -X POST"]
      .filter((part) => !text.includes(part))
      .map((part) => `does not show ${part}`);
  });
}

function tryIt(browser: Browser, site: Site): Promise<string[]> {
  return withPage(browser, desktop, async (page) => {
    // The payment that it refunds must be there, and paid.
    await page.goto(`${site.url}orqex/refunds.create.html`);
    await page.evaluate("document.querySelector('site-try summary').click()");
    await page.evaluate("document.querySelector('site-try form').requestSubmit()");
    await page.waitForFunction("/^\\d/.test(document.querySelector('site-try [role=status]').textContent)");
    const [state, body] = await page.evaluate<[string, string]>(
      "[document.querySelector('site-try [role=status]').textContent, document.querySelector('site-try pre').textContent]",
    );
    return state.startsWith("201") && body.includes("Charged twice") ? [] : [`shows ${state}: ${body.slice(0, 200)}`];
  });
}
