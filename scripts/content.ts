import { existsSync, readFileSync } from 'node:fs';
import { createProcessor } from '@mdx-js/mdx';
import { globSync } from 'tinyglobby';
import { visit } from 'unist-util-visit';
import { CHAPTERS } from '@/content/chapters/chapters';
import { placeScenes } from '@/content/chapters/place/scenes';
import { GLOSSARY } from '@/content/glossary';
import { checkFacts, type FactBase } from '@/lib/facts/factBase';
import type { Fault } from '@/lib/facts/fault';
import { readFactSource } from '@/lib/facts/source';
import { FIGURE_IDS } from '@/lib/figures/figureIds';
import { type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { checkMdx, type KnownIds } from '@/lib/story/checkMdx';
import { bannedWords } from '@/lib/text/lintVoice';
import { messages } from '@/lib/text/messages';

/** Everything that can be wrong with the content, in one list: facts, chapters, and our own choice of words. */
export function checkContent(): { base: FactBase; faults: readonly Fault[] } {
  const { base, faults } = checkFacts(readFactSource());
  const known = knownIds(base);
  const chapterFaults = PUBLISHED_LOCALES.flatMap((locale) =>
    CHAPTERS.flatMap((id) => checkChapter(`content/chapters/${id}/${locale}.mdx`, locale, known)),
  );
  return { base, faults: [...faults, ...chapterFaults, ...checkStrayChapters(), ...checkVoice(base)] };
}

function knownIds(base: FactBase): KnownIds {
  const { observations, reports, statements } = base;
  const sources = [...reports.rows, ...statements.rows];
  const facts = [...observations.rows.map((row) => row.id), ...base.events.rows.map((event) => event.id)];
  return {
    Section: { id: new Set(CHAPTERS) },
    Scrolly: { figure: new Set(FIGURE_IDS) },
    Step: { scene: new Set(placeScenes.map((scene) => scene.id)) },
    Figure: { id: new Set(FIGURE_IDS) },
    Fact: {
      id: new Set(facts),
      form: new Set(['value', 'measure', 'words', 'Words', 'ordinal', 'period', 'date', 'year']),
    },
    Cite: { id: new Set(sources.map((source) => source.id)) },
    Quote: { id: new Set(sources.filter((source) => source.fragment !== '').map((source) => source.id)) },
    Place: { id: new Set(base.placeIds) },
    Term: { id: new Set(Object.keys(GLOSSARY)) },
    Note: {},
  };
}

function checkChapter(file: string, locale: Locale, known: KnownIds): Fault[] {
  if (!existsSync(file))
    return [{ file, message: 'the chapter is in content/chapters/chapters.ts and has no text in this language' }];
  const text = readFileSync(file, 'utf8');
  const faults = checkMdx(file, text, known);
  visit(createProcessor().parse(text), 'text', (node) => {
    for (const word of bannedWords(locale, node.value)) {
      faults.push({
        file,
        row: node.position?.start.line ?? 1,
        message: `our own voice does not say "${word}"; quote and attribute it, or say what happened`,
      });
    }
  });
  return faults;
}

function checkStrayChapters(): Fault[] {
  return globSync('content/chapters/*/*.mdx')
    .filter((file) => !CHAPTERS.some((id) => file.startsWith(`content/chapters/${id}/`)))
    .map((file) => ({ file, message: 'this chapter is not in content/chapters/chapters.ts, so nobody can read it' }));
}

/** The words of the fact base and of the page are ours too. */
function checkVoice(base: FactBase): Fault[] {
  const ours: readonly [string, unknown][] = [
    ['content/data/metrics.ts', base.metrics],
    ['content/data/claims.ts', Object.values(base.claims).map(({ title, readings }) => [title, readings])],
    ['content/data/constraints.ts', base.constraints],
    ['content/data/events.csv', base.events.rows.map(({ title_en, summary_en }) => [title_en, summary_en])],
    ['content/data/incidents.csv', base.incidents.rows.map(({ summary, note, figures }) => [summary, note, figures])],
    ['content/glossary.ts', GLOSSARY],
    ...PUBLISHED_LOCALES.map((locale): [string, unknown] => [`content/messages/${locale}.ts`, messages(locale)]),
  ];
  return ours.flatMap(([file, words]) =>
    stringsIn(words).flatMap((text) =>
      bannedWords('en', text).map((word) => ({ file, message: `our own voice does not say "${word}" (in "${text}")` })),
    ),
  );
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}
