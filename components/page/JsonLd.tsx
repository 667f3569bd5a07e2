import type { Thing, WithContext } from 'schema-dts';

/**
 * Structured data about a page for search engines (schema.org). The block is data, so the content security policy need
 * not allow it.
 */
export function JsonLd({ data }: { readonly data: WithContext<Thing> }) {
  // Escapes `<`, so that a title cannot close the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
