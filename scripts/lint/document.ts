import { parseDocument, visit } from "yaml";
import type { Context } from "./context.ts";
import { type Root, operationsIn } from "./schemas.ts";

/** The sections of `info.description`, in this order; others may stand between. */
export const sections: readonly string[] = [
  "Authentication",
  "Environments",
  "Amounts",
  "Idempotency",
  "Errors",
  "Pages",
  "Webhooks",
  "Going live",
];

/** `info.description` is a page. */
export function page(): object {
  return {
    Info({ description = "" }: NonNullable<Root["info"]>, { report, location }: Context) {
      const found = [...description.matchAll(/^## (.+)$/gm)].map(([, heading = ""]) => heading.trim());
      const due = found.filter((heading) => sections.includes(heading));
      if (due.join() !== sections.join())
        report({
          message: `\`info.description\` has the headings ${sections.map((each) => `"## ${each}"`).join(", ")}, in this order.`,
          location: location.child("description"),
        });
    },
  };
}

const sentence = /^[\p{Lu}\d`"'“].*[.!?]$/su;
const schemes: Readonly<Record<string, string>> = {
  bearer: "bearerAuth",
  basic: "basicAuth",
  apiKey: "apiKeyAuth",
  oauth2: "oauth2",
};

/** Titles, versions, names and summaries have one style. */
export function style(): object {
  return {
    Info({ title = "", version = "", summary = "" }: NonNullable<Root["info"]>, { report, location }: Context) {
      if (!title.endsWith(" API"))
        report({ message: 'The title is the provider\'s name and "API".', location: location.child("title") });
      if (!/^\d{4}-\d\d-\d\d$/.test(version))
        report({
          message: "The version is the day on which facts of the spec last changed: YYYY-MM-DD.",
          location: location.child("version"),
        });
      if (!sentence.test(summary))
        report({ message: "A `summary` ends with a full stop.", location: location.child("summary") });
    },
    SecurityScheme({ type = "", scheme = "" }: { type?: string; scheme?: string }, { report, location, key }: Context) {
      const name = schemes[type === "http" ? scheme : type];
      if (name !== key) report({ message: `A credential of this kind is called \`${name}\`.`, location });
    },
    Example({ summary = "" }: { summary?: string }, { report, location }: Context) {
      if (!sentence.test(summary))
        report({ message: "An example has a `summary` that ends with a full stop.", location });
    },
    MediaType: ({ examples = {} }: { examples?: object }, context: Context) => camelCased(examples, context),
    NamedExamples: camelCased,
    WebhooksMap: {
      Operation({ summary = "" }: { summary?: string }, { report, location }: Context) {
        if (!summary.startsWith("Sent when "))
          report({ message: 'The summary of an event begins with "Sent when".', location: location.child("summary") });
      },
    },
  };
}

function camelCased(examples: object, { report, location }: Context): void {
  for (const name of Object.keys(examples)) {
    if (!/^[a-z][A-Za-z\d]*$/.test(name))
      report({ message: `The example \`${name}\` has a name in camelCase.`, location });
  }
}

/** What is said to be documented was read, and is linked. */
export function evidence(): object {
  return {
    Root(root: Root, { report, location }: Context) {
      for (const { path, operation } of [...operationsIn(root), ...operationsIn(root, "webhooks")]) {
        const confidence = operation["x-confidence"];
        const grades = typeof confidence === "object" ? Object.values(confidence) : [confidence];
        if (!grades.includes("A")) continue;
        if (!operation["x-source"]?.some(({ read }) => read === "whole" || read === "example"))
          report({
            message: "Confidence A has a source that was read `whole`, or an `example` of it.",
            location: location.child([...path, "x-confidence"]),
          });
        if (!operation.externalDocs?.url?.startsWith("https://"))
          report({
            message: "What the provider documents has its page in `externalDocs`.",
            location: location.child([...path, "operationId"]),
          });
      }
    },
  };
}

/** No YAML anchors: they are lost on every tool that writes the document again. */
export function anchors(): object {
  return {
    Root(_: Root, { report, location }: Context) {
      const { body } = location.source;
      visit(parseDocument(body), {
        Node(_, { anchor, range }: { anchor?: string; range?: [number, number, number] | null }) {
          if (!anchor) return;
          const line = body.slice(0, range?.[0]).split("\n").length;
          report({ message: `The anchor &${anchor} near line ${line}: use a named component instead.` });
        },
      });
    },
  };
}
