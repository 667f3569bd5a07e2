import { SourceLink } from '@/components/text/SourceLink';
import { find, publisher, sources } from '@/lib/facts/facts';

/** The outlet behind a sentence, linked to the page read. `id` is a report or a statement. */
export function Cite({ id }: { readonly id: string }) {
  const source = find('report or statement', sources(), id);
  return (
    <cite className="cite" data-verbatim="">
      <SourceLink url={source.url}>{publisher(source.publisher).name}</SourceLink>
    </cite>
  );
}
