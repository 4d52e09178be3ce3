import type { Document } from "../../generate/document.ts";

/** What people call the provider: its spec's title, without what kind of API it is. */
export const providerName = ({ info }: Document): string => info.title.replace(/( Payments)? API$/, "");
