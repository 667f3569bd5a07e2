import { ascending } from 'd3';
import { CHAPTER_IDS, type ChapterId } from '@/content/chapters';
import { QUESTIONS_IN_SECTIONS } from '@/content/questionsInSections';
import type { CitedPage } from '@/lib/facts/citedPage';
import {
  citableSources,
  events,
  findById,
  findOpenQuestion,
  observations,
  reportsOfObservation,
} from '@/lib/facts/facts';
import { parseFormula } from '@/lib/facts/formula';
import type { Report, Statement } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { readChapterSource } from '@/lib/story/chapterFilePath';
import { readProse } from '@/lib/story/readProse';
import { publisherName } from '@/lib/text/names';
import { sourcePagesOfEvent } from '@/lib/text/sourcePagesOfEvent';
import { wordComparator } from '@/lib/text/wordComparator';
import { type FigureId, tableOfFigure } from './figures';
import { figureIdsOfSection } from './figuresOfSections';

/**
 * Source page of a section. Its printed number, such as `3.12`, consists of a section's number and the position of the
 * page in that section.
 */
export interface NumberedSourcePage extends CitedPage {
  readonly number: string;
  /** Name of the publisher in the language of the page. */
  readonly name: string;
}

/** Source pages of one section of the story. */
export interface SectionSources {
  readonly chapter: ChapterId;
  /** Pages that this section is the first to cite. */
  readonly own: readonly NumberedSourcePage[];
  /** Printed numbers of the pages that this section cites and that an earlier section has listed. */
  readonly earlier: readonly string[];
}

type Page = Omit<NumberedSourcePage, 'number'>;

/**
 * Returns the source pages of each section, sorted by publisher. A page has the same number in all sections that cite
 * it.
 */
export function sourcePagesBySection(locale: Locale): readonly SectionSources[] {
  const numbers = new Map<string, string>();
  return CHAPTER_IDS.map((chapter, i) => {
    const pages = pagesBehind(locale, factAndFigureIdsInChapter(chapter, locale));
    const isNew = ({ url }: Page) => !numbers.has(url);
    const earlier = pages.filter((page) => !isNew(page)).map(({ url }) => numbers.get(url) ?? '');
    const own = pages.filter(isNew).map((page, j) => ({ ...page, number: `${i + 1}.${j + 1}` }));
    for (const { url, number } of own) numbers.set(url, number);
    return { chapter, own, earlier };
  });
}

/** Returns the pages that a chapter cites or takes numbers from, without duplicates, sorted by publisher and date. */
function pagesBehind(locale: Locale, { facts, cited, figures }: ChapterIds): readonly Page[] {
  const compare = wordComparator(locale);
  const citedEvents = figures.includes('timeline') ? events() : events().filter(({ id }) => facts.includes(id));
  const pages = [
    ...[...new Set(facts)].flatMap(reportsBehind).map((row) => toPage(locale, row)),
    ...cited.map((id) => toPage(locale, findById('report or statement', citableSources(), id))),
    ...citedEvents.flatMap(({ id }) => sourcePagesOfEvent(locale, id)),
  ];
  return [...new Map(pages.map((page) => [page.url, page])).values()].toSorted(
    (a, b) => compare(a.name, b.name) || ascending(a.published, b.published),
  );
}

/**
 * Returns the reports that print an observation or, if we derived its value, those that print the observations in its
 * formula.
 */
function reportsBehind(id: string): readonly Report[] {
  const formula = observations().find((row) => row.id === id)?.formula ?? '';
  return formula === ''
    ? reportsOfObservation(id)
    : parseFormula(formula).flatMap((term) => reportsOfObservation(term.id));
}

function toPage(locale: Locale, source: Report | Statement): Page {
  const { url, published } = source;
  return {
    name: publisherName(locale, source.publisher),
    url,
    published,
    mirror: 'mirror' in source ? source.mirror : '',
  };
}

/** Ids of the facts, the cited sources and the figures that a chapter names. */
interface ChapterIds {
  /**
   * Ids of the observations in the chapter's text, figure tables and open questions, and of the events whose dates the
   * text prints.
   */
  readonly facts: readonly string[];
  /** Ids of the reports and statements that the text cites. */
  readonly cited: readonly string[];
  readonly figures: readonly FigureId[];
}

/**
 * Returns the ids of the facts, sources and figures that a chapter names, directly or through its figures and
 * questions.
 */
export function factAndFigureIdsInChapter(id: ChapterId, locale: Locale): ChapterIds {
  const prose = readProse(locale, readChapterSource(id, locale));
  const sentences = prose.blocks.flatMap((block) => block.sentences);
  const figures = figureIdsOfSection(id);
  const questions = Object.keys(QUESTIONS_IN_SECTIONS[id] ?? {}).map(findOpenQuestion);
  return {
    facts: [
      ...sentences.flatMap(({ facts }) => facts.map((fact) => fact.id)),
      ...questions.flatMap(({ parts, whole }) => [...parts, whole]),
      ...figures.flatMap((figure) => observationsOf(figure, locale)),
    ],
    cited: sentences.flatMap(({ sources }) => sources),
    figures,
  };
}

function observationsOf(figure: FigureId, locale: Locale): readonly string[] {
  return tableOfFigure(locale, figure).rows.flatMap((row) => row.flatMap(({ observation }) => observation ?? []));
}
