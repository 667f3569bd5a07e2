import type { Thing, WithContext } from 'schema-dts';

/** What a page holds, for search engines and other programs (schema.org). A block of data: nothing of it runs. */
export function JsonLd({ data }: { readonly data: WithContext<Thing> }) {
  // A "<" in a title must not end the block.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
