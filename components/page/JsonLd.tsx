import type { Thing, WithContext } from 'schema-dts';

/** What a page holds, for search engines and other programs (schema.org). A block of data: nothing of it runs. */
export function JsonLd({ data }: { readonly data: WithContext<Thing> }) {
  // Escapes `<`, so that a title cannot close the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
