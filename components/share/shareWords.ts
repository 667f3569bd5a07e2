import type { ClaimFigureId } from '@/components/claim/claimFigures';
import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import type { SheetKind } from '@/components/classroom/lesson/sheets';
import type { FigureId } from '@/components/sections/figures';
import type { ChapterId } from '@/content/chapters';
import type { ReadingRecord } from '@/lib/facts/claims';
import type { Count } from '@/lib/facts/counts';
import { findObservation, type OpenQuestion } from '@/lib/facts/facts';
import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { describeCount, formatCountTitle } from '@/lib/text/describeObservation';
import { factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { formatObservationPeriod } from '@/lib/text/formatObservationPeriod';
import { messages } from '@/lib/text/messages';
import { metricName, readingWords, reporterName } from '@/lib/text/names';

/** Title and description of a page, for previews of links to it. */
export interface ShareWords {
  /** Title of at most 60 characters, without the name of the site. */
  readonly title: string;
  /** Description of at most 160 characters. Its first 80 characters name the source. */
  readonly description: string;
}

export function storyShareWords(locale: Locale): ShareWords {
  return formatShareWords(locale, messages(locale).share.story);
}

export function dataPageShareWords(locale: Locale): ShareWords {
  const { title, description } = messages(locale).data;
  return { title, description };
}

export function figureShareWords(locale: Locale, id: FigureId): ShareWords {
  return formatShareWords(locale, messages(locale).figures[id].share);
}

export function sectionShareWords(locale: Locale, id: ChapterId): ShareWords {
  const { chapters, share } = messages(locale);
  return formatShareWords(locale, { title: chapters[id], description: share.sections[id] });
}

export function teachPageShareWords(locale: Locale): ShareWords {
  return messages(locale).teach.share;
}

export function lessonShareWords(locale: Locale, id: LessonId): ShareWords {
  const { title, description } = messages(locale).teach.lessons[id];
  return { title, description };
}

export function sheetShareWords(locale: Locale, id: LessonId, kind: SheetKind): ShareWords {
  const { lessons, sheets } = messages(locale).teach;
  const { title, description } = lessons[id];
  return { title: formatMessage(locale, sheets.titles[kind], { title }), description };
}

export function quizShareWords(locale: Locale): ShareWords {
  const { title, description } = messages(locale).teach.quiz;
  return { title, description };
}

export function glossaryShareWords(locale: Locale): ShareWords {
  const { title, description } = messages(locale).teach.glossary;
  return { title, description };
}

export function readingShareWords(locale: Locale, id: ClaimFigureId, reading: ReadingRecord): ShareWords {
  const { share, figure } = messages(locale);
  const subject = share.reading.subjects[id];
  const { name, gist } = readingWords(locale, claimIdOfFigure(id), reading.id);
  return {
    title: formatMessage(locale, share.reading.title, { subject, gist }),
    description: formatMessage(locale, share.reading.description, {
      name,
      verdict: figure.verdicts[reading.verdict],
    }),
  };
}

/** Maximum numbers of characters that previews show. */
const MAX_CHARACTERS = { title: 60, description: 160 } as const;

/** Returns the title and description of a count. The title is its metric, with its place where that fits. */
export function countShareWords(locale: Locale, count: Count): ShareWords {
  const title = [formatCountTitle(locale, count), metricName(locale, count.metric)].find(
    (text) => text.length <= MAX_CHARACTERS.title,
  );
  return {
    title: title ?? cutAtWord(metricName(locale, count.metric), MAX_CHARACTERS.title),
    description: cutAtWord(describeCount(locale, count), MAX_CHARACTERS.description),
  };
}

/** Returns the title and description of an open question. The title is shortened so that the period fits beside it. */
export function questionShareWords(locale: Locale, { id, whole }: OpenQuestion): ShareWords {
  const row = findObservation(whole);
  const period = formatObservationPeriod(locale, row)?.text ?? '';
  const { title, shouldHold, couldBe } = factWords(locale, 'questions', id);
  const asked = cutAtWord(title, MAX_CHARACTERS.title - period.length - 1);
  const description = `${reporterName(locale, row.reporter)}. ${shouldHold} ${couldBe}`;
  return { title: `${asked} ${period}`.trim(), description: cutAtWord(description, MAX_CHARACTERS.description) };
}

function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 2)).replace(/[.,;:،؛]$/, '')} …`;
}

function formatShareWords(locale: Locale, { title, description }: ShareWords): ShareWords {
  return { title: formatMessage(locale, title), description: formatMessage(locale, description) };
}
