import { type Document, type SchemaObject, resolve } from "../scripts/generate/document.ts";

/** Rules about several properties or items at once, about their names, and fractions that doubles do not hold. */
const rare =
  "if contains dependentRequired dependentSchemas patternProperties propertyNames prefixItems uniqueItems multipleOf".split(
    " ",
  );

/** Whether a schema, or one that it holds, has rules that the generator of bodies does not follow by itself. */
export function hasRareRules(document: Document, schema: SchemaObject): boolean {
  const seen = new Set<unknown>();
  const visit = (node: unknown): boolean => {
    if (typeof node !== "object" || node === null || seen.has(node)) return false;
    seen.add(node);
    const found = resolve<SchemaObject>(document, node as SchemaObject);
    if (found !== node) return visit(found);
    const { not, oneOf = [] } = found;
    const isForbidding = not !== undefined && Object.keys(not).length > 0;
    return isForbidding || overlap(oneOf) || rare.some((keyword) => keyword in node) || Object.values(node).some(visit);
  };
  return visit(schema);
}

/** Alternatives of which nothing says that one excludes the others. */
const overlap = (branches: readonly SchemaObject[]): boolean =>
  branches.length > 1 &&
  !branches.every(
    (branch) => branch.$ref ?? branch.type ?? Object.values(branch.properties ?? {}).some(({ not }) => not),
  );
