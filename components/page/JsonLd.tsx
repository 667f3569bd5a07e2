import type { Thing, WithContext } from 'schema-dts';
import { jsonForScript } from '@/lib/site/jsonForScript';

/** What a page holds, for search engines and other programs (schema.org). A block of data: nothing of it runs. */
export function JsonLd({ data }: { readonly data: WithContext<Thing> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />;
}
