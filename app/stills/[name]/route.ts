import { stillFiles } from '@/lib/map/stillFiles';
import { contentType } from '@/lib/site/headers';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [...stillFiles().keys()].map((name) => ({ name }));
}

/** The drawings of the maps. A route, so that the development server shows a changed scene without a restart. */
export async function GET(_: Request, { params }: { readonly params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const content = stillFiles().get(name);
  return content === undefined
    ? new Response(null, { status: 404 })
    : new Response(content, { headers: { 'Content-Type': contentType(name) } });
}
