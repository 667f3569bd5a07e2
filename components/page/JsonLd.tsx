import type { Thing, WithContext } from 'schema-dts';
import { blockOfData } from '@/lib/site/blockOfData';

/** Structured data about a page for search engines (schema.org). The block is data, so the content policy need not allow it. */
export function JsonLd({ data }: { readonly data: WithContext<Thing> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: blockOfData(data) }} />;
}
