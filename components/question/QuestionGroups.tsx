import { sort } from 'd3';
import type { ReactNode } from 'react';
import { Glyph } from '@/components/number/Glyph';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { type QuestionGroup, questionGroups } from '@/lib/text/questionGroups';

interface QuestionGroupsProps {
  readonly locale: Locale;
  /** Level of the subjects' headings. */
  readonly heading: 'h2' | 'h4';
  /** Renders the questions of one subject. */
  readonly children: (group: QuestionGroup) => ReactNode;
}

/** All open questions, grouped by subject. */
export function QuestionGroups({ locale, heading: Heading, children }: QuestionGroupsProps) {
  const { subjects } = messages(locale).figures['open-questions'];
  const order = Object.keys(subjects);
  return sort(questionGroups(locale), ({ hue }) => order.indexOf(hue)).map((group) => (
    <section key={group.hue} className="question-group" data-hue={group.hue}>
      <Heading>
        <Glyph hue={group.hue} /> {subjects[group.hue]}
      </Heading>
      {children(group)}
    </section>
  ));
}
