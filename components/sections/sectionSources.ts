import { ascending } from 'd3';
import { CHAPTERS, type ChapterId } from '@/content/chapters';
import { QUESTIONS_IN_SECTIONS } from '@/content/questionsInSections';
import type { CitedPage } from '@/lib/facts/citedPage';
import { citableSources, events, findById, observations, openQuestion, reportsOfObservation } from '@/lib/facts/facts';
import { parseFormula } from '@/lib/facts/formula';
import type { Report, Statement } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { readChapterSource } from '@/lib/story/chapterFilePath';
import { readProse } from '@/lib/story/readProse';
import { publisherName } from '@/lib/text/publisherName';
import { sourcePagesOfEvent } from '@/lib/text/sourcePagesOfEvent';
import { wordComparator } from '@/lib/text/wordComparator';
import { type FigureId, tableOfFigure } from './figures';
import { figuresOfSection } from './figuresOfSections';

/** Source page of a section, with its number for print, such as `3.12`: section, then position in the section. */
export interface NumberedSource extends CitedPage {
  readonly number: string;
  /** Name of the publisher. */
  readonly name: string;
}

export interface SectionSources {
  readonly chapter: ChapterId;
  /** Pages that no earlier section cites. */
  readonly own: readonly NumberedSource[];
  /** Numbers of the pages that an earlier section cites too. */
  readonly earlier: readonly string[];
}

type Page = Omit<NumberedSource, 'number'>;

/** Returns the source pages of each section, sorted by outlet. Each page has one number in the whole story. */
export function sectionSources(locale: Locale): readonly SectionSources[] {
  const numbers = new Map<string, string>();
  return CHAPTERS.map((chapter, i) => {
    const pages = pagesBehind(locale, idsNamedInChapter(chapter, locale));
    const isNew = ({ url }: Page) => !numbers.has(url);
    const earlier = pages.filter((page) => !isNew(page)).map(({ url }) => numbers.get(url) ?? '');
    const own = pages.filter(isNew).map((page, j) => ({ ...page, number: `${i + 1}.${j + 1}` }));
    for (const { url, number } of own) numbers.set(url, number);
    return { chapter, own, earlier };
  });
}

/** Returns each page behind a chapter once, sorted by outlet and date. */
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

/** Returns the reports of an observation or, if we derived it, those of the observations in its formula. */
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

/** Ids that the text of a chapter refers to. */
interface ChapterIds {
  /** Ids of observations in the text, the tables and the questions of the chapter, and of events that it dates. */
  readonly facts: readonly string[];
  /** Ids of cited reports and statements. */
  readonly cited: readonly string[];
  readonly figures: readonly FigureId[];
}

export function idsNamedInChapter(id: ChapterId, locale: Locale): ChapterIds {
  const prose = readProse(locale, readChapterSource(id, locale));
  const sentences = prose.blocks.flatMap((block) => block.sentences);
  const figures = figuresOfSection(id);
  const questions = Object.keys(QUESTIONS_IN_SECTIONS[id] ?? {}).map(openQuestion);
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
