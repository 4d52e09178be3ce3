import { expect, test } from "vitest";
import { counted, timed } from "../budgets/budget.ts";
import { adapted } from "../budgets/public-spec.ts";

test("a count fails above its ceiling, and not at it", () => {
  expect(counted("size", 100, { ceiling: 100 }, "bytes", "")).toMatchObject({ state: "ok", measured: "100 bytes" });
  expect(counted("size", 101, { ceiling: 100 }, "bytes", "").state).toBe("OVER");
  expect(counted("size", 91, { ceiling: 100, goal: 90 }, "bytes", "").state).toBe("missed");
});

test("a time fails by the multiple of its yardstick, not by its goal", () => {
  const limit = { goalMs: 10, most: 4, yardstick: "node:https" };
  expect(timed("import", { ms: 40, yardstickMs: 10 }, limit, "").state).toBe("missed");
  expect(timed("import", { ms: 41, yardstickMs: 10 }, limit, "").state).toBe("OVER");
});

test("a public spec gets methods of resources and named schemas", () => {
  const schema = { $ref: "#/components/schemas/full-repo" };
  const get = {
    operationId: "repos/list-for-org",
    responses: { 200: { content: { "application/json": { schema: { type: "array", items: schema } } } } },
    tags: ["repos"],
  };
  const spec = { paths: { "/orgs": { get } }, components: { schemas: { "full-repo": { type: "object" } } } };
  const { paths, components } = adapted(JSON.stringify(spec));
  expect(paths["/orgs"]?.["get"]).toMatchObject({ operationId: "repos.listForOrg" });
  expect(components.schemas).toEqual({
    FullRepoSchema: { type: "object" },
    ReposListForOrgAnswer200: { type: "array", items: { $ref: "#/components/schemas/FullRepoSchema" } },
  });
});
