import { SourceLink } from '@/components/text/SourceLink';
import { citableSources, findById } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { publisherName } from '@/lib/text/names';

interface CiteProps {
  readonly locale: Locale;
  /** Id of a row of `reports.csv` or `statements.csv`. */
  readonly id: string;
}

/** Renders the name of the outlet that published a report or statement, as a link to the page that we read. */
export function Cite({ locale, id }: CiteProps) {
  const source = findById('report or statement', citableSources(), id);
  return (
    <cite className="cite" data-verbatim="">
      <SourceLink url={source.url}>{publisherName(locale, source.publisher)}</SourceLink>
    </cite>
  );
}
