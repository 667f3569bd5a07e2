import { group } from 'd3';
import { findObservation, metricOfObservation, type OpenQuestion, openQuestions } from '@/lib/facts/facts';
import type { MetricHue } from '@/lib/facts/recordTables';
import type { Locale } from '@/lib/locales';
import { factWords } from './factWords';

/** The open questions about metrics with one hue. */
export interface OpenQuestionGroup {
  readonly hue: MetricHue;
  /** Lists of questions whose texts differ only in the title, so that the page prints their common text once. */
  readonly alike: readonly (readonly OpenQuestion[])[];
}

/** Returns every open question once, grouped by the subject of its metric, in the order of the fact base. */
export function groupOpenQuestionsBySubject(locale: Locale): readonly OpenQuestionGroup[] {
  const sentencesOf = ({ id }: OpenQuestion) => {
    const { shouldHold, couldBe, wouldSettle } = factWords(locale, 'questions', id);
    return JSON.stringify([shouldHold, couldBe, wouldSettle]);
  };
  const byHue = group(openQuestions(), hueOf);
  return [...byHue].map(([hue, questions]) => ({ hue, alike: [...group(questions, sentencesOf).values()] }));
}

function hueOf({ whole }: OpenQuestion): MetricHue {
  return metricOfObservation(findObservation(whole)).hue;
}
