import type { AccessToken, CreateTokenRequest } from "@payorch/orkestapay";
import type { Call, Reply, World } from "../../model.ts";
import { Refused, takesNoToken } from "./errors.ts";

/** How long a token lasts, in seconds: as in the sample. */
const lifetime = 1800;

export const clientOptions = (tenant: string) => ({
  clientId: `client_sandbox_${tenant}`,
  clientSecret: `secret_sandbox_${tenant}`,
});

const publicClientOptions = (tenant: string) => ({
  merchantId: merchantOf(tenant),
  publicKey: `pk_test_${tenant}`,
});

/** The id of the tenant as a merchant. */
export const merchantOf = (tenant: string): string => `mch_sandbox_${tenant}`;

/** The merchant that an id means, with or without the `mid_` that the mobile SDKs put before it; nothing where it is none. */
export const tenantOfMerchant = (id: string): string | undefined => /^(?:mid_)?mch_sandbox_([\w-]+)$/.exec(id)?.[1];

/** HTTP Basic with what may be public. */
export const basicOf = (tenant: string): string => {
  const { merchantId, publicKey } = publicClientOptions(tenant);
  return `Basic ${Buffer.from(`${merchantId}:${publicKey}`).toString("base64")}`;
};

/** The access tokens, and whose every credential is. */
export interface Credentials {
  tenantOf(call: Call): string | undefined;
  /** The operation `tokens.create`. */
  grant(call: Call): Reply;
  /** Makes every token of the tenant invalid. */
  revoke(tenant: string): void;
}

export function credentialsOf(world: World): Credentials {
  /** The oldest first, since all last equally long. */
  const tokens = new Map<string, { readonly tenant: string; readonly expiresAt: number }>();

  function forgetExpired(): void {
    for (const [token, { expiresAt }] of tokens) {
      if (expiresAt > world.now()) return;
      tokens.delete(token);
    }
  }

  return {
    tenantOf(call) {
      if (call.operationId === "tokens.create") return tenantOfClient(call);
      const { authorization = "" } = call.headers;
      const [, scheme = "", credential = ""] = /^(\S+) +(\S+)$/.exec(authorization) ?? [];
      const takesToken = !takesNoToken.has(call.operationId);
      if (scheme.toLowerCase() === "bearer" && takesToken) {
        const held = tokens.get(credential);
        return held && held.expiresAt > world.now() ? held.tenant : undefined;
      }
      const takesBasic = !takesToken || call.operationId === "paymentMethods.create";
      return scheme.toLowerCase() === "basic" && takesBasic ? tenantOfBasic(credential) : undefined;
    },

    grant(call) {
      const tenant = tenantOfClient(call);
      if (tenant === undefined) throw new Refused("INVALID_CREDENTIALS");
      forgetExpired();
      const token = tokenOf(world, tenant);
      tokens.set(token, { tenant, expiresAt: world.now() + lifetime * 1000 });
      const body: AccessToken = { token_type: "Bearer", expires_in: lifetime, access_token: token };
      return { status: 200, body };
    },

    revoke(tenant) {
      for (const [token, held] of tokens) if (held.tenant === tenant) tokens.delete(token);
    },
  };
}

function tenantOfClient(call: Call): string | undefined {
  // Asked before Prism's findings count: it may be anything.
  const { client_id = "", client_secret } = (call.body ?? {}) as Partial<CreateTokenRequest>;
  const tenant = /^client_sandbox_([\w-]+)$/.exec(client_id)?.[1];
  return tenant !== undefined && client_secret === clientOptions(tenant).clientSecret ? tenant : undefined;
}

function tenantOfBasic(credential: string): string | undefined {
  const [merchant = "", key] = Buffer.from(credential, "base64").toString().split(":");
  const tenant = tenantOfMerchant(merchant);
  return tenant !== undefined && key === publicClientOptions(tenant).publicKey ? tenant : undefined;
}

/** A JWT in form. Nobody can verify its signature, and clients shall not look into it. */
function tokenOf(world: World, tenant: string): string {
  const seconds = Math.floor(world.now() / 1000);
  const claims = { sub: clientOptions(tenant).clientId, iat: seconds, exp: seconds + lifetime };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part(claims)}.${world.random(43, base64url)}`;
}

const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
