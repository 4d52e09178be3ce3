/** The currencies of ISO 4217 by their decimals; its metals, test codes and baskets have none and are left out. */
const currencies: Readonly<Record<number, string>> = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP
    COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD
    KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK
    NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
    TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
};

/**
 * The decimals of a currency by ISO 4217, its exponent: 2 of `EUR`, 0 of `XOF`.
 *
 * `Intl` is no help: on V8 it has the decimals of everyday prices (Unicode CLDR), which are 0 for COP, HUF, IDR and a dozen
 * others that ISO 4217 gives 2 or 3.
 *
 * @throws RangeError if it is no currency of ISO 4217 in three capitals
 * @see https://www.iso.org/iso-4217-currency-codes.html
 */
export function exponentOf(currency: string): number {
  // A code of three capitals is never found across two neighbours.
  const found = /^[A-Z]{3}$/.test(currency) && Object.entries(currencies).find(([, codes]) => codes.includes(currency));
  if (!found)
    throw new RangeError(`The currency must be an ISO 4217 code such as "EUR"; got ${JSON.stringify(currency)}.`);
  return Number(found[0]);
}
