import { sort } from 'd3';
import type { ReactNode } from 'react';
import { MetricSymbol } from '@/components/number/MetricSymbol';
import type { Locale } from '@/lib/locales';
import { formatNumber } from '@/lib/text/formatNumber';
import { groupOpenQuestionsBySubject, type OpenQuestionGroup } from '@/lib/text/groupOpenQuestionsBySubject';
import { messages } from '@/lib/text/messages';

interface QuestionGroupsProps {
  readonly locale: Locale;
  /** Level of the headings, one for each subject. */
  readonly heading: 'h2' | 'h4';
  /** Whether each subject is folded to its name and its number of questions. Default: false. */
  readonly isFolded?: boolean;
  /** Renders the questions of one subject. */
  readonly children: (group: OpenQuestionGroup) => ReactNode;
}

/** Renders all open questions, grouped by subject. */
export function OpenQuestionsBySubject({ locale, heading: Heading, isFolded = false, children }: QuestionGroupsProps) {
  const { subjects } = messages(locale).figures['open-questions'];
  const order = Object.keys(subjects);
  return sort(groupOpenQuestionsBySubject(locale), ({ hue }) => order.indexOf(hue)).map((group) => {
    const { hue, alike } = group;
    const name = (
      <Heading>
        <MetricSymbol hue={hue} /> {subjects[hue]}
        {isFolded && ' '}
        {isFolded && <span data-tally="questions">{formatNumber(locale, alike.flat().length)}</span>}
      </Heading>
    );
    return isFolded ? (
      <details key={hue} className="question-group" data-hue={hue}>
        <summary>{name}</summary>
        {children(group)}
      </details>
    ) : (
      <section key={hue} className="question-group" data-hue={hue}>
        {name}
        {children(group)}
      </section>
    );
  });
}
