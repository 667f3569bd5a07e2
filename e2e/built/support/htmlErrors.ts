import { checkHtml } from '@/scripts/htmlChecker';

/** What the checker says of pages that are right. */
const NOT_SO = [
  // It reads pages as files, where `'self'` of a page's own policy is no host.
  /^Resource violates Content Security Policy .* blocked by “(script|style|img)-src” directive\.$/,
  // HTML allows it for `rel="expect"` too (html.spec.whatwg.org, "link-type-expect"). Remove when the checker knows.
  /^A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”\.$/,
];

/** Errors and warnings of the Nu HTML checker, each with its page and its place. @param files such as `out/en/index.html` */
export async function htmlErrors(files: readonly string[]): Promise<readonly string[]> {
  const messages = await checkHtml(files);
  return messages
    .filter(({ message }) => !NOT_SO.some((known) => known.test(message)))
    .map(
      ({ kind, url, line, message, extract }) => `${url.split('/out').pop()}:${line} ${kind}: ${message} ${extract}`,
    );
}
