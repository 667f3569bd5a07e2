import { find, publisher, sources } from '@/lib/facts/facts';

/** A source's own words, kept as the evidence prints them. `id` is a report or statement that has a fragment. */
export function Quote({ id }: { readonly id: string }) {
  const quotable = sources().filter((source) => source.fragment !== '');
  const source = find('quoted report or statement', quotable, id);
  return (
    <q cite={source.url} lang={source.lang} title={publisher(source.publisher).name} data-verbatim="">
      {source.fragment}
    </q>
  );
}
