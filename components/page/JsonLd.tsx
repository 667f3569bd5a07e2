import type { Thing, WithContext } from 'schema-dts';

/**
 * Renders structured data about a page (schema.org) as JSON for search engines. Browsers do not execute it, so the
 * content security policy needs no exception.
 */
export function JsonLd({ data }: { readonly data: WithContext<Thing> }) {
  // Escapes `<`, so that a title cannot close the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
