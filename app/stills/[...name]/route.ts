import { stillFiles } from '@/components/sections/stillFiles';
import { contentType } from '@/lib/site/headers';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [...stillFiles().keys()].map((name) => ({ name: name.split('/') }));
}

/**
 * The stills of the maps, as SVG and AVIF. They are a route, so that the development server shows a changed scene
 * without a restart.
 */
export async function GET(
  _: Request,
  { params }: { readonly params: Promise<{ name: readonly string[] }> },
): Promise<Response> {
  const name = (await params).name.join('/');
  const content = await stillFiles().get(name)?.();
  return content === undefined
    ? new Response(null, { status: 404 })
    : new Response(typeof content === 'string' ? content : new Uint8Array(content), {
        headers: { 'Content-Type': contentType(name) },
      });
}
