import { load } from 'cheerio';

/** The ids in a page: where its anchors can lead. */
export function idsOf(html: string): ReadonlySet<string> {
  const $ = load(html);
  return new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? ''),
  );
}
