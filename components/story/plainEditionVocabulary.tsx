import { SourceNumber } from '@/components/number/SourceNumber';
import { Figure } from '@/components/sections/Figure';
import { sectionSources } from '@/components/sections/sectionSources';
import { find, sources } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { Cite } from './Cite';
import { Answer } from './Prediction';
import { Quote } from './Quote';
import { Scrolly } from './Scrolly';
import { Step, type StepProps } from './Step';
import { Steps } from './Steps';
import { storyVocabulary } from './vocabulary';

/**
 * MDX components of the plain edition: each step has its own still picture, only answers and tables are folded, and each
 * citation shows the number of its source in the list at the end.
 */
export function plainEditionVocabulary(locale: Locale): ReturnType<typeof storyVocabulary> {
  const numbers = sourceNumbers(locale);
  const numberOf = (id: string) => numbers.get(find('report or statement', sources(), id).url);
  return {
    ...storyVocabulary(locale),
    Pulled: () => <></>,
    Answer: ({ children }) => <Answer locale={locale}>{children}</Answer>,
    Cite: ({ id }) => (
      <>
        <Cite locale={locale} id={id} /> <SourceNumber number={numberOf(id)} />
      </>
    ),
    Quote: ({ id }) => (
      <>
        <Quote locale={locale} id={id} isInStory /> <SourceNumber number={numberOf(id)} />
      </>
    ),
    Figure: ({ id }) => <Figure locale={locale} id={id} isOnPaper sourceNumbers={numbers} />,
    Step: (props: Omit<StepProps, 'locale'>) => <Step locale={locale} {...props} isOnPaper />,
    Scrolly: (props) => <Scrolly locale={locale} {...props} isOnPaper />,
    Steps: (props) => <Steps locale={locale} {...props} isOnPaper />,
  };
}

/** Numbers of the source pages in print, by their addresses. */
function sourceNumbers(locale: Locale): ReadonlyMap<string, string> {
  return new Map(sectionSources(locale).flatMap(({ own }) => own.map(({ url, number }) => [url, number])));
}
