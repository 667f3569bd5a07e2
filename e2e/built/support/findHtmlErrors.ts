import { checkHtml } from '@/scripts/htmlChecker';

/** Patterns of messages that the HTML checker writes about correct pages. */
const FALSE_FINDINGS = [
  // The checker reads pages as files, where `'self'` in a page's own policy matches no host.
  /^Resource violates Content Security Policy .* blocked by “(script|style|img)-src” directive\.$/,
  // HTML allows it for `rel="expect"` too (html.spec.whatwg.org, "link-type-expect"). Remove when the checker knows.
  /^A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”\.$/,
];

/**
 * Returns errors and warnings of the Nu HTML checker, each with its file, line and markup.
 * @param files paths of HTML files, such as `out/en/index.html`
 */
export async function findHtmlErrors(files: readonly string[]): Promise<readonly string[]> {
  const messages = await checkHtml(files);
  return messages
    .filter(({ message }) => !FALSE_FINDINGS.some((known) => known.test(message)))
    .map(
      ({ kind, url, line, message, extract }) => `${url.split('/out').pop()}:${line} ${kind}: ${message} ${extract}`,
    );
}
