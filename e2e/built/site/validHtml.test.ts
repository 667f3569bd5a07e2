import { expect, test } from 'vitest';
import { checkHtml, javaIsInstalled } from '@/scripts/htmlChecker';

/** What the checker says of pages that are right. */
const NOT_SO = [
  // It reads pages as files, where `'self'` of a page's own policy is no host.
  /^Resource violates Content Security Policy .* blocked by “(script|style|img)-src” directive\.$/,
  // HTML allows it for `rel="expect"` too (html.spec.whatwg.org, "link-type-expect"). Remove when the checker knows.
  /^A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”\.$/,
];

test.skipIf(!javaIsInstalled())('the Nu HTML checker finds no error and no warning on any page', () => {
  const found = checkHtml('out')
    .filter(({ message }) => !NOT_SO.some((known) => known.test(message)))
    .map(
      ({ kind, url, line, message, extract }) => `${url.split('/out').pop()}:${line} ${kind}: ${message} ${extract}`,
    );
  // Some at a time: what one component does wrong is wrong on hundreds of pages.
  expect(found.slice(0, 20), `${found.length} in all`).toEqual([]);
});
