import { html } from "hono/html";
import type { Method, Page, PaymentState } from "../model.ts";
import { type Html, document } from "./document.ts";
import { duration } from "./words.ts";

/** The page of one payment or session, as the customer of the shop sees it. */
export function hosted(page: Page, provider: string, now: number): Html {
  const heading = `${page.amount} to ${page.merchant}`;
  const body = page.kind === "closed" ? closed(page) : open(page, now);
  return document(
    `${heading}, simulated`,
    html`<aside class="banner" aria-label="Simulation">
        <strong>Simulation.</strong> No money moves. This page plays ${provider} on your own machine.
      </aside>
      ${body}`,
  );
}

const open = (page: Page, now: number): Html =>
  html`<main class="pay">
    <section class="card">
      <small>${page.merchant}</small>
      <h1>${page.title}</h1>
      <p class="big">${page.amount}</p>
      <dl class="lines">
        ${page.lines.map(
          ([label, text]) =>
            html`<dt>${label}</dt>
              <dd>${text}</dd>`,
        )}
        ${expiry(page, now)}
      </dl>
    </section>
    <form class="card" method="post">${forms[page.kind](page)}</form>
  </main>`;

const expiry = ({ payment: { expiresAt } }: Page, now: number): Html | "" =>
  expiresAt === undefined
    ? ""
    : html`<dt>Expires</dt>
        <dd>in ${duration(expiresAt - now)}</dd>`;

/** What each kind of page asks. The first button is what the Enter key presses. */
const forms: Readonly<Record<Page["kind"], (page: Page) => Html>> = {
  checkout: (page) => html`
    <fieldset>
      <legend>Pay with</legend>
      ${page.methods.map((method, index) => choice("method", method.value, method.label, notes[method.kind], index === 0))}
    </fieldset>
    <fieldset>
      <legend>What shall happen</legend>
      ${choice("outcome", "approve", "It is approved", "", true)} ${declined(page, "It is declined")}
      ${waiting(page.methods)}
    </fieldset>
    <button class="primary">Pay ${page.amount}</button>
    <div class="row">
      ${button("cancel", "Cancel")} ${button("expire", "Let it expire")} ${button("abandon", "Close the tab")}
    </div>
  `,
  challenge: (page) => html`
    <div>
      <h2>Your bank asks whether this is you</h2>
      <p class="soft">3-D Secure. A real bank would send a code or open its app.</p>
    </div>
    <fieldset>
      <legend>What does the customer do?</legend>
      ${choice("outcome", "approve", "Confirms, and the payment is approved", "", true)} ${declined(page, "Fails it")}
    </fieldset>
    <button class="primary">Continue</button>
    <div class="row">${button("abandon", "Close the tab")}</div>
  `,
  prompt: (page) => html`
    <div>
      <h2>The phone asks for a PIN</h2>
      <p class="soft">A real customer gets this prompt on the phone, and the page waits.</p>
    </div>
    <fieldset>
      <legend>What does the customer do?</legend>
      ${choice("outcome", "approve", "Enters the PIN", "", true)} ${declined(page, "Declines, or it fails")}
      ${choice("outcome", "silence", "Never answers", "", false)}
    </fieldset>
    <button class="primary">Continue</button>
    <div class="row">${button("abandon", "Close the tab")}</div>
  `,
  closed,
};

const notes: Readonly<Record<Method["kind"], string>> = {
  card: "",
  prompt: "prompt on the phone",
  transfer: "bank transfer",
  cash: "in a shop",
};

const choice = (name: string, value: string, label: string, note: string, checked: boolean): Html =>
  html`<label class="choice"
    ><input type="radio" name="${name}" value="${value}" ${checked ? "checked" : ""} /> ${label}
    ${note && html`<small>${note}</small>`}</label
  >`;

const declined = ({ reasons }: Page, label: string): Html => html`
  ${choice("outcome", "decline", label, "", false)}
  ${
    reasons.length > 0 &&
    html`<label class="field reason"
      >Reason of the decline
      <select name="reason">
        ${reasons.map(({ code, label: text }) => html`<option value="${code}">${text} (${code})</option>`)}
      </select></label
    >`
  }
`;

/** The outcomes that leave the payment waiting: a challenge needs a card, a prompt a phone. */
function waiting(methods: readonly Method[]): Html {
  const kinds = new Set(methods.map(({ kind }) => kind));
  return html`
    ${kinds.has("card") && choice("outcome", "challenge", "The bank asks first", "3-D Secure", false)}
    ${kinds.has("prompt") && !kinds.has("card") && choice("outcome", "challenge", "The phone asks first", "prompt", false)}
    ${kinds.has("prompt") && choice("outcome", "silence", "The phone never answers", "", false)}
  `;
}

const button = (outcome: string, label: string): Html => html`<button name="do" value="${outcome}">${label}</button>`;

function closed({ amount, payment, returnUrl, title }: Page): Html {
  return html`<main class="done">
    <section class="card">
      <small>${title}</small>
      <h1>${amount}: ${endings[payment.state]}</h1>
      ${payment.reason !== undefined && html`<p>Reason: <code>${payment.reason}</code></p>`}
      ${
        returnUrl === undefined
          ? html`<p class="soft">You can close this page.</p>`
          : html`<a class="button primary" href="${returnUrl}">Back to the shop</a>`
      }
    </section>
  </main>`;
}

const endings: Readonly<Record<PaymentState, string>> = {
  open: "nobody paid yet",
  action: "waits for the customer",
  pending: "the provider works on it",
  authorized: "authorized",
  paid: "paid",
  declined: "declined",
  canceled: "canceled",
  expired: "expired",
  partly_refunded: "paid, and refunded in part",
  refunded: "refunded",
};
