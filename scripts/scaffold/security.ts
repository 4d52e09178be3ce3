import { type Foreign, eachOperation } from "./foreign.ts";
import type { Tell } from "./paths.ts";
import type { Provider } from "./provider.ts";

interface Scheme {
  type?: string;
  scheme?: string;
  in?: string;
  description?: string;
}

/** The document with the credential that was asked for, where it describes none that a client can send. */
export function withAsked(document: Foreign, { auth, header }: Pick<Provider, "auth" | "header">): Foreign {
  const given = Object.values((document.components?.["securitySchemes"] ?? {}) as Record<string, Scheme>);
  if (given.some((scheme) => ourName(scheme) !== undefined)) return document;
  const schemes = {
    bearer: { type: "http", scheme: "bearer" },
    basic: { type: "http", scheme: "basic" },
    "api-key": { type: "apiKey", in: "header", name: header },
    "client-credentials": { type: "http", scheme: "bearer" },
  };
  const securitySchemes = { ...document.components?.["securitySchemes"], asked: schemes[auth] };
  return { ...document, security: [{ asked: [] }], components: { ...document.components, securitySchemes } };
}

/** The credentials under the names that ours have; what no client can send is left out. */
export function withCredentials(document: Foreign, tell: Tell): Foreign {
  const given = (document.components?.["securitySchemes"] ?? {}) as Record<string, Scheme>;
  const used = new Set([
    ...(document.security ?? []).flatMap(Object.keys),
    ...Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap((each) => ((each as { security?: object[] }).security ?? []).flatMap(Object.keys)),
    ),
  ]);
  const schemes: Record<string, Scheme> = {};
  const nameOf = new Map<string, string>();
  for (const [was, scheme] of Object.entries(given)) {
    const name = ourName(scheme);
    if (name === undefined || name in schemes)
      tell(`the credential \`${was}\` (${scheme.type ?? "unknown"}): a client has one, in a header`);
    else if (used.size === 0 || used.has(was)) {
      schemes[name] = {
        ...scheme,
        description: scheme.description?.trim() || "TODO: where it is found, and what its form is.",
      };
      nameOf.set(was, name);
    }
  }
  const renamed = (all: readonly Record<string, string[]>[]) =>
    all.flatMap((each) => {
      const known = Object.entries(each).flatMap(([was, scopes]) =>
        nameOf.has(was) ? [[nameOf.get(was), scopes]] : [],
      );
      return known.length > 0 || Object.keys(each).length === 0
        ? [Object.fromEntries(known) as Record<string, string[]>]
        : [];
    });
  const [first] = Object.keys(schemes);
  const main = renamed(document.security ?? []);
  const security = main.some((each) => Object.keys(each).length > 0) || first === undefined ? main : [{ [first]: [] }];
  const withOwn = eachOperation(document, ({ operation }) => {
    const { security: own, ...rest } = operation;
    if (own === undefined) return operation;
    const kept = renamed(own);
    const isMain = JSON.stringify(kept) === JSON.stringify(security);
    return isMain || (own.length > 0 && kept.length === 0) ? rest : { ...rest, security: kept };
  });
  const { securitySchemes: _, ...components } = document.components ?? {};
  return { ...withOwn, security, components: { securitySchemes: schemes, ...components } } as Foreign;
}

function ourName({ type, scheme = "", in: place }: Scheme): string | undefined {
  if (type === "http" && scheme.toLowerCase() === "bearer") return "bearerAuth";
  if (type === "http" && scheme.toLowerCase() === "basic") return "basicAuth";
  if (type === "apiKey" && place === "header") return "apiKeyAuth";
  return type === "oauth2" ? "oauth2" : undefined;
}
