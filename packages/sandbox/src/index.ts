export { providers } from "./providers.ts";
export type { FaultKind, FaultOptions } from "./engine/faults.ts";
export { faultKinds } from "./engine/faults.ts";
export type { RequestEntry } from "./engine/requests.ts";
export type { Sandbox, SandboxClientOptions, SandboxOptions } from "./engine/sandbox.ts";
export { startSandbox } from "./engine/start-sandbox.ts";
export type { Action, NewPayment, Payment, PaymentState, Payout, Provider } from "./model.ts";
export { ways } from "./world/delivery.ts";
export type { Attempt, Charge, Delivery, Ledger, PaidOut, Total, Way } from "./world/world.ts";
