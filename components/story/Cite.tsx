import { SourceLink } from '@/components/text/SourceLink';
import { citableSources, findById } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { publisherName } from '@/lib/text/publisherName';

interface CiteProps {
  readonly locale: Locale;
  /** Id of a report or a statement. */
  readonly id: string;
}

/** Name of the outlet that published a report or statement, as a link to the page that was read. */
export function Cite({ locale, id }: CiteProps) {
  const source = findById('report or statement', citableSources(), id);
  return (
    <cite className="cite" data-verbatim="">
      <SourceLink url={source.url}>{publisherName(locale, source.publisher)}</SourceLink>
    </cite>
  );
}
