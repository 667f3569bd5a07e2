import { find, sources } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { sectionSources } from '@/lib/story/sectionSources';
import { Cite } from './Cite';
import { Quote } from './Quote';
import { Scrolly } from './Scrolly';
import { vocabulary } from './vocabulary';

/** The words of a chapter set for paper: pictures stand with their steps, and what is cited bears its number in the list. */
export function printVocabulary(locale: Locale): ReturnType<typeof vocabulary> {
  const numbers = new Map(sectionSources(locale).flatMap(({ own }) => own.map(({ url, number }) => [url, number])));
  const SourceNumber = ({ id }: { id: string }) => {
    const number = numbers.get(find('report or statement', sources(), id).url);
    return (
      <a className="source-number" href={`#source-${number}`} data-ui="">
        {number}
      </a>
    );
  };
  return {
    ...vocabulary(locale),
    Cite: ({ id }) => (
      <>
        <Cite id={id} /> <SourceNumber id={id} />
      </>
    ),
    Quote: ({ id }) => (
      <>
        <Quote id={id} /> <SourceNumber id={id} />
      </>
    ),
    Scrolly: (props) => <Scrolly locale={locale} {...props} isOnPaper />,
  };
}
