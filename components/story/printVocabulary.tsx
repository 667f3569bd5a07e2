import { Children, cloneElement, type ReactElement, type ReactNode } from 'react';
import { find, sources } from '@/lib/facts/facts';
import { figureId } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { sectionSources } from '@/lib/story/sectionSources';
import { FigureFoot } from '../figures/FigureFrame';
import { figureParts } from '../figures/figureParts';
import { Cite } from './Cite';
import { Quote } from './Quote';
import { vocabulary } from './vocabulary';

interface ScrollyProps {
  readonly figure: string;
  readonly children: ReactNode;
}

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
    Scrolly: ({ figure, children }: ScrollyProps) => (
      <figure className="figure scrolly-figure" data-figure={figure} id={figure}>
        <div className="scrolly">
          {Children.toArray(children).map((step, i) => cloneElement(step as ReactElement<{ n: number }>, { n: i + 1 }))}
        </div>
        <FigureFoot locale={locale} id={figure} {...figureParts(locale, figureId(figure))} />
      </figure>
    ),
  };
}
