import { type Context, Hono } from "hono";
import { csrf } from "hono/csrf";
import { html } from "hono/html";
import { secureHeaders } from "hono/secure-headers";
import { type Action, type Payment, outcomes } from "../model.ts";
import { isProvider } from "../providers.ts";
import type { Board } from "./board.ts";
import { dashboard, tabs } from "./dashboard.ts";
import { type Html, document } from "./document.ts";
import { hosted } from "./hosted.ts";
import { charges } from "./ledger.ts";
import { payment } from "./payments.ts";
import { style } from "./style.ts";

/** Everything that people look at: the providers' payment pages under `/pay`, and the dashboard. They work without script. */
export function pagesOf(board: Board): Hono {
  const app = new Hono();
  // Forms of other pages may not press our buttons.
  app.use(csrf());
  app.use(
    secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], imgSrc: ["data:"] } }),
  );
  app.get("/style.css", (c) => c.text(style, 200, { "content-type": "text/css; charset=utf-8" }));

  for (const { name, path, view } of tabs) app.get(path, (c) => c.html(dashboard(board, path, name, view(board))));
  app.get("/payments/:provider/:id", (c) => {
    const found = paymentOf(board, c);
    if (!found) return c.html(missing, 404);
    return c.html(dashboard(board, "/payments", found.order, payment(board, found)));
  });
  app.get("/ledger/order", (c) => {
    const reference = c.req.query("reference") ?? "";
    return c.html(
      dashboard(board, "/ledger", reference, html`<section class="card">${charges(board, reference)}</section>`),
    );
  });

  app.get("/pay/:provider/:id", (c) => {
    const { id, provider } = c.req.param();
    const page = isProvider(provider) ? board.page(provider, id) : undefined;
    if (!page) return c.html(missing, 404);
    return c.html(hosted(page, titleOf(board, provider), board.now()));
  });
  app.post("/pay/:provider/:id", async (c) => {
    const { id, provider } = c.req.param();
    if (!isProvider(provider) || !board.page(provider, id)) return c.html(missing, 404);
    const action = actionOf(await c.req.parseBody());
    if (!action) return c.html(problem("No outcome was chosen.", c.req.path), 400);
    const next = board.act(provider, id, action);
    if (action.outcome === "abandon") return c.html(left);
    return c.redirect(next ?? c.req.path, 303);
  });

  app.post("/advance", (c) => doing(c, "/control", async ({ by }) => board.advance(by ?? "")));
  app.post("/fault", (c) =>
    doing(c, "/control", async ({ kind = "", nth, operation, provider = "" }) => {
      if (!isProvider(provider)) throw new Error(`There is no provider ${provider}.`);
      board.fault({
        provider,
        operation: operation || undefined,
        nth: nth === undefined ? undefined : Number(nth),
        kind,
      });
    }),
  );
  app.post("/deliver", (c) => doing(c, "/deliveries", async ({ how = "", id = "" }) => board.deliver(id, how)));
  app.post("/revoke", (c) =>
    doing(c, "/control", async ({ provider = "" }) => {
      if (!isProvider(provider)) throw new Error(`There is no provider ${provider}.`);
      board.revoke(provider);
    }),
  );
  app.post("/close", (c) => {
    // After this answer has gone.
    setTimeout(() => void board.close(), 100);
    return c.html(stopped);
  });
  app.notFound((c) => c.html(missing, 404));
  return app;
}

/** Does what a button asks for and shows a page again, or says what was wrong. */
async function doing(
  c: Context,
  back: string,
  what: (fields: Readonly<Record<string, string>>) => Promise<unknown>,
): Promise<Response> {
  try {
    await what(strings(await c.req.parseBody()));
    return c.redirect(back, 303);
  } catch (error) {
    return c.html(problem(error instanceof Error ? error.message : String(error), back), 400);
  }
}

const strings = (fields: object): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === "string"));

/** A button says what to `do`; the one that pays leaves it to the chosen `outcome`. */
function actionOf(fields: object): Action | undefined {
  const { do: pressed, method, outcome: chosen, reason } = strings(fields);
  const outcome = outcomes.find((each) => each === (pressed ?? chosen));
  if (outcome === undefined) return undefined;
  return { outcome, method, reason: outcome === "decline" ? reason : undefined };
}

const titleOf = (board: Board, provider: string): string =>
  board.providers.find((each) => each.provider === provider)?.title ?? provider;

function paymentOf(board: Board, c: Context): Payment | undefined {
  const { id = "", provider = "" } = c.req.param();
  return isProvider(provider) ? board.payment(provider, id) : undefined;
}

const notice = (title: string, text: string, link: Html | "" = ""): Html =>
  document(
    title,
    html`<aside class="banner" aria-label="Simulation"><strong>Simulation.</strong> No money moves.</aside>
      <main class="done">
        <section class="card">
          <h1>${title}</h1>
          <p>${text}</p>
          ${link}
        </section>
      </main>`,
  );

const missing = notice(
  "There is no such page",
  "The sandbox keeps its state in memory: what was made before it was started again is gone.",
  html`<a class="button" href="/">To the dashboard</a>`,
);
const left = notice("The customer closed the tab", "Nothing else happened. The payment is as it was.");
const stopped = notice("The sandbox has stopped", "Start it again with: npx @payorch/sandbox");
const problem = (text: string, back: string): Html =>
  notice("That did not work", text, html`<a class="button" href="${back}">Back</a>`);
