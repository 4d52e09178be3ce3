import type { OperationObject, Source } from "../generate/document.ts";
import { certaintyOf, effectOf, gradesOf } from "../generate/resources.ts";
import { code, paragraphs } from "./markdown.ts";

/** What a write itself does, in the words of `x-effect`. */
export const effectSection = (operation: OperationObject): string | undefined =>
  operation["x-effect"] && `**Effect** ${code(operation["x-effect"])}. ${effectOf(operation)}`;

/** The provider's documentation of an operation, how sure it is, and where that stands. */
export function sourcesOf(operation: OperationObject): string {
  const { externalDocs } = operation;
  const words = certaintyOf(operation) ?? "Documented by the provider.";
  return paragraphs(
    externalDocs && `**Documentation**: [${externalDocs.description ?? pageOf(externalDocs.url)}](${externalDocs.url})`,
    `**Confidence** ${gradeOf(operation)}. ${words}`,
    sourceList(operation["x-source"]),
  );
}

/** `A`, or `A` of the request and `C` of the answer. */
export function gradeOf(operation: Pick<OperationObject, "x-confidence">): string {
  const { request, answer } = gradesOf(operation);
  return request === answer ? request : `${request} (request), ${answer} (answer)`;
}

/** Every source as a link, with how and when it was read; those that are given twice, once. */
export function sourceList(sources: readonly Source[]): string {
  const lines = sources.map(({ url, read, on }) => `- [${pageOf(url)}](${url}), ${reading[read]} on ${on}`);
  return paragraphs("**Sources**", [...new Set(lines)].join("\n"));
}

const reading: Readonly<Record<Source["read"], string>> = {
  whole: "read whole",
  cut: "read without its end",
  example: "only an example read",
};

/** What a reader calls the page: repository and file, or host and path. */
function pageOf(url: string): string {
  const { host, pathname } = new URL(url);
  const path = decodeURIComponent(pathname);
  const [, repository, file] = /^\/([^/]+\/[^/]+)\/blob\/[^/]+\/(.+)$/.exec(path) ?? [];
  return host === "github.com" && repository ? `${repository}: ${file}` : `${host}${path}`;
}
