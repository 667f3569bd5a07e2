import { factBase, publisher } from '@/lib/facts/facts';
import { unknownId } from '@/lib/facts/fault';

/** The outlet behind a sentence, linked to the page read. `id` is a report or a statement. */
export function Cite({ id }: { readonly id: string }) {
  const sources = [...factBase().reports.rows, ...factBase().statements.rows];
  const source = sources.find((row) => row.id === id);
  if (!source)
    throw new Error(
      unknownId(
        'report or statement',
        id,
        sources.map((row) => row.id),
      ),
    );
  return (
    <cite className="cite" data-verbatim="">
      <a href={source.url} rel="external">
        {publisher(source.publisher).name}
      </a>
    </cite>
  );
}
