import { factBase, publisher } from '@/lib/facts/facts';
import { unknownId } from '@/lib/facts/fault';

/** A source's own words, kept as the evidence prints them. `id` is a report or statement that has a fragment. */
export function Quote({ id }: { readonly id: string }) {
  const quotable = [...factBase().reports.rows, ...factBase().statements.rows].filter((row) => row.fragment !== '');
  const source = quotable.find((row) => row.id === id);
  if (!source)
    throw new Error(
      unknownId(
        'quoted report or statement',
        id,
        quotable.map((row) => row.id),
      ),
    );
  return (
    <q cite={source.url} lang={source.lang} title={publisher(source.publisher).name} data-verbatim="">
      {source.fragment}
    </q>
  );
}
