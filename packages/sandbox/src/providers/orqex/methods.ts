/** A way to pay. */
export interface Method {
  readonly value: string;
  readonly label: string;
  readonly description: string;
  readonly category: string;
  readonly requiresPhone: boolean;
  /** What the customer does: answers on the phone, sends a code, scans, goes to a page, or nothing. */
  readonly action: "approve_on_phone" | "collect_otp" | "scan_qr_code" | "redirect_to_url" | "none";
  readonly dialCode?: string;
  /** Where it is offered; everywhere, without. */
  readonly countries?: readonly string[];
  /** Whether its gateway refunds; else a refund is a payout to the payer. */
  readonly refunds: boolean;
}

const momo = { category: "mobile_money", requiresPhone: true, refunds: true } as const;

/**
 * The methods of the sandbox's gateway accounts. Orqex wants its codes to be found at run time and publishes no list: these codes are
 * named in its documentation and fixtures, which countries have which method is the sandbox's choice.
 */
export const methods: readonly Method[] = [
  {
    ...momo,
    value: "momo_mtn",
    label: "MTN Mobile Money",
    description: "Approved on the phone.",
    action: "approve_on_phone",
    dialCode: "#144*1#",
    countries: ["CI", "BJ", "GH", "CM"],
  },
  {
    ...momo,
    value: "momo_orange",
    label: "Orange Money",
    description: "A code that the customer gets by dialing.",
    action: "collect_otp",
    dialCode: "#144*82#",
    countries: ["CI", "SN", "CM"],
  },
  {
    ...momo,
    value: "momo_moov",
    label: "Moov Money",
    description: "Approved on the phone; its refunds are payouts.",
    action: "approve_on_phone",
    countries: ["CI", "BJ", "TG"],
    refunds: false,
  },
  {
    ...momo,
    value: "wallet_wave",
    label: "Wave",
    description: "A code that the customer scans.",
    category: "wallet",
    requiresPhone: false,
    action: "scan_qr_code",
    countries: ["CI", "SN"],
  },
  {
    value: "card",
    label: "Card",
    description: "With 3-D Secure.",
    category: "card",
    requiresPhone: false,
    action: "redirect_to_url",
    refunds: true,
  },
  {
    value: "test",
    label: "Test method",
    description: "Sandbox test method",
    category: "mobile_money",
    requiresPhone: false,
    action: "none",
    countries: ["US", "DE"],
    refunds: true,
  },
];

/** The currency of a country with mobile money, and of those of the test method. */
const currencies: Readonly<Record<string, string>> = {
  CI: "XOF",
  SN: "XOF",
  BJ: "XOF",
  TG: "XOF",
  CM: "XAF",
  GH: "GHS",
  US: "USD",
  DE: "EUR",
};

/** The countries with a method of their own. */
export const countries: readonly string[] = Object.keys(currencies);

/** The currency in which a country's mobile money is, where the sandbox knows it. */
export const currencyOf = (country: string): string | undefined => currencies[country];

/** The methods of a country, those that are everywhere included. */
export const methodsIn = (country: string): Method[] =>
  methods.filter((method) => method.countries?.includes(country) ?? true);

const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** The name of a country; nothing if there is none of that code. */
export const countryName = (code: string): string | undefined => (code === "ZZ" ? undefined : names.of(code));
