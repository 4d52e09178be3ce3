import type { Provider } from "../../src/index.ts";

/**
 * The reference: what the money does, written from what the providers document and from what each machine says that it chose,
 * without the sandbox's code. It is as simple as can be: arrays, and a walk through all of it for each question.
 */
export interface Facts {
  /** Whether a repeat under the same key opens nothing new. */
  readonly honoursKeys: boolean;
  readonly refunds: "under a key" | "without a key" | "none";
  /** How long a page can be paid, in minutes. */
  readonly minutes: number;
  /** How long a challenge waits, in minutes. It then counts as declined. */
  readonly challengeMinutes: number;
  /** How many declines end it. */
  readonly declines: number;
  readonly cancelEnds: boolean;
  /** Whether what a challenge waits for expires without the page. */
  readonly expiresTry: boolean;
  /** Whether there is a phone that may stay silent. */
  readonly asks: boolean;
  /** Whether a page is one payment; otherwise each try is one. */
  readonly onePayment: boolean;
}

const never = Number.POSITIVE_INFINITY;

export const facts: Readonly<Record<Provider, Facts>> = {
  orqex: {
    honoursKeys: true,
    refunds: "under a key",
    minutes: 24 * 60,
    challengeMinutes: 10,
    declines: 3,
    cancelEnds: true,
    expiresTry: false,
    asks: true,
    onePayment: true,
  },
  orchestrapay: {
    honoursKeys: true,
    refunds: "under a key",
    minutes: 30,
    challengeMinutes: never,
    declines: 1,
    cancelEnds: true,
    expiresTry: false,
    asks: true,
    onePayment: true,
  },
  orchestrate: {
    honoursKeys: false,
    refunds: "none",
    minutes: 60,
    challengeMinutes: never,
    declines: 1,
    cancelEnds: false,
    expiresTry: false,
    asks: false,
    onePayment: true,
  },
  orkestapay: {
    honoursKeys: false,
    refunds: "without a key",
    minutes: 24 * 60,
    challengeMinutes: never,
    declines: never,
    cancelEnds: false,
    expiresTry: true,
    asks: true,
    onePayment: false,
  },
};

export const outcomes = ["approve", "decline", "challenge", "silence", "cancel", "expire", "abandon"] as const;
/** What the customer does on a page. */
export type Outcome = (typeof outcomes)[number];

/** One page on which an order can be paid. */
export interface PageModel {
  readonly provider: Provider;
  readonly order: string;
  readonly amount: number;
  /** The key, where the provider honours it. */
  readonly key: string | undefined;
  readonly openedAt: number;
  state: "open" | "challenged" | "paid" | "over";
  challengedAt: number;
  declined: number;
  refunds: number[];
}

interface KeyUse {
  readonly provider: Provider;
  readonly key: string;
  readonly request: string;
  readonly at: number;
  readonly page: PageModel;
}

const hour = 60;

/** A naive ledger of four providers, by a clock in minutes. */
export class ReferenceLedger {
  now = 0;
  readonly pages: PageModel[] = [];
  readonly #keys: KeyUse[] = [];

  /** A request to open a page arrives. Gives the page, or `conflict` if the key was used for another request. */
  open(provider: Provider, order: string, amount: number, key: string): PageModel | "conflict" {
    const { honoursKeys } = facts[provider];
    const request = JSON.stringify(["open", order, amount]);
    const known = honoursKeys ? this.#known(provider, key) : undefined;
    if (known) return known.request === request ? known.page : "conflict";
    const page: PageModel = {
      provider,
      order,
      amount,
      key: honoursKeys ? key : undefined,
      openedAt: this.now,
      state: "open",
      challengedAt: 0,
      declined: 0,
      refunds: [],
    };
    this.pages.push(page);
    if (honoursKeys) this.#keys.push({ provider, key, request, at: this.now, page });
    return page;
  }

  /** A request to refund arrives. */
  refund(page: PageModel, amount: number, key: string): "accepted" | "refused" | "conflict" {
    const { refunds } = facts[page.provider];
    if (refunds === "none") return "refused";
    const named = `refund ${key}`;
    const request = JSON.stringify(["refund", this.pages.indexOf(page), amount]);
    const known = refunds === "under a key" ? this.#known(page.provider, named) : undefined;
    if (known) return known.request === request ? "accepted" : "conflict";
    if (page.state !== "paid" || amount > page.amount - sum(page.refunds)) return "refused";
    page.refunds.push(amount);
    if (refunds === "under a key") {
      this.#keys.push({ provider: page.provider, key: named, request, at: this.now, page });
    }
    return "accepted";
  }

  /** The customer does something on a page. Says whether the page is there for him. */
  act(page: PageModel, outcome: Outcome): boolean {
    const { declines, cancelEnds, expiresTry, asks } = facts[page.provider];
    if (outcome === "abandon") return true;
    if (page.state === "paid" || page.state === "over") return false;
    if (outcome === "approve") page.state = "paid";
    if (outcome === "decline") {
      page.declined += 1;
      page.state = page.declined >= declines ? "over" : "open";
    }
    const isAsked = outcome === "challenge" || (outcome === "silence" && asks);
    if (isAsked && page.state === "open") {
      page.state = "challenged";
      page.challengedAt = this.now;
    }
    if (outcome === "expire") page.state = expiresTry && page.state === "challenged" ? "open" : "over";
    if (outcome === "cancel") {
      if (cancelEnds) page.state = "over";
      else if (page.provider === "orkestapay") page.state = "open";
    }
    return true;
  }

  /** Time passes. */
  advance(minutes: number): void {
    this.now += minutes;
    for (const page of this.pages) {
      const { minutes: payable, challengeMinutes, declines } = facts[page.provider];
      if (page.state === "challenged" && this.now > page.challengedAt + challengeMinutes) {
        page.declined += 1;
        page.state = page.declined >= declines ? "over" : "open";
      }
      const isWaiting = page.state === "open" || page.state === "challenged";
      if (isWaiting && this.now > page.openedAt + payable) page.state = "over";
    }
  }

  /** The charges of an order. */
  charges(order: string): { provider: Provider; amount: number; refunded: number; key: string | undefined }[] {
    return this.pages
      .filter((page) => page.order === order && page.state === "paid")
      .map(({ provider, amount, refunds, key }) => ({ provider, amount, refunded: sum(refunds), key }));
  }

  #known(provider: Provider, key: string): KeyUse | undefined {
    return this.#keys.find((use) => use.provider === provider && use.key === key && this.now < use.at + hour);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
