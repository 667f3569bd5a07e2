import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { checkGlossary } from '@/components/classroom/lesson/checkGlossary';
import { checkLessons } from '@/components/classroom/lesson/checkLessons';
import { factNamesNeedingGlossary } from '@/components/classroom/lesson/factNamesNeedingGlossary';
import { glossaryTermFormsById } from '@/components/classroom/lesson/glossaryTermFormsById';
import { checkQuiz } from '@/components/classroom/quiz/checkQuiz';
import { checkSceneExtents, checkSceneIds } from '@/components/map/checkSceneExtents';
import { FIGURE_IDS } from '@/components/sections/figures';
import { OPENING_FIGURE_ID } from '@/components/sections/figuresOfSections';
import { readSectionScenes, readSharedGrounds, SECTIONS_WITH_MAPS } from '@/components/sections/scenesOfSection';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { INCIDENT_FORMS } from '@/components/story/Incident';
import { CHAPTER_IDS } from '@/content/chapters';
import { QUESTIONS_IN_SECTIONS } from '@/content/questionsInSections';
import { checkNewsWordIds } from '@/lib/check/newsWords';
import { createBaseline } from '@/lib/facts/baseline';
import type { ContentError } from '@/lib/facts/contentError';
import { checkFacts, type FactBase } from '@/lib/facts/factBase';
import type { ParsedJson } from '@/lib/facts/parseJson';
import { readFactSource } from '@/lib/facts/source';
import { checkVersions } from '@/lib/facts/versions';
import { readMapGeometry } from '@/lib/geo/atlas';
import { checkMapGeometry } from '@/lib/geo/checkMapGeometry';
import { MAP_DETAIL_LEVELS } from '@/lib/geo/levels';
import { readCurricula } from '@/lib/lessons/frameworks';
import { readLessons } from '@/lib/lessons/lessons';
import { readQuizTable } from '@/lib/lessons/quiz';
import { DEFAULT_LOCALE, LOCALES, type Locale, PUBLISHED_LOCALES } from '@/lib/locales';
import { checkContact } from '@/lib/site/contact';
import { DATA_VERSIONS } from '@/lib/site/dataVersion';
import { LINKABLE_PAGE_NAMES } from '@/lib/site/paths';
import { chapterFilePath } from '@/lib/story/chapterFilePath';
import { checkMdx, type MdxComponentRule, type MdxComponentRules } from '@/lib/story/checkMdx';
import { checkProse, checkQuestionPlacement, collectAttributionFacts } from '@/lib/story/checkProse';
import type { ChapterProse } from '@/lib/story/checkProseLengths';
import { checkTermMarkup, type TermNamesById } from '@/lib/story/checkTermMarkup';
import { checkTranslation } from '@/lib/story/checkTranslation';
import { readProse } from '@/lib/story/readProse';
import {
  checkFactWords,
  factIdsNeedingWords,
  type ParsedFactWordTables,
  readFactWordTables,
} from '@/lib/text/checkFactWords';
import { checkMessages } from '@/lib/text/checkMessages';
import { checkNonBreakingSpaces } from '@/lib/text/contentSpaces';
import { curriculaFilePath, readCurriculumRequirements } from '@/lib/text/curriculumRequirements';
import { FACT_WORD_TABLE_NAMES, factWordsFilePath } from '@/lib/text/factWords';
import { findBannedWords } from '@/lib/text/findBannedWords';
import { PERIOD_FORMS } from '@/lib/text/formatObservationPeriod';
import { VALUE_FORMS } from '@/lib/text/formatValue';
import { missingLanguageRules } from '@/lib/text/language';
import { type MessageTree, parseMessageFiles } from '@/lib/text/messageFiles';
import { messages } from '@/lib/text/messages';
import { checkForUnusedTexts } from './checkForUnusedTexts';

/**
 * Checks all content: facts, chapters, choice of words, maps.
 * @param locales languages whose texts are checked; default: the published ones
 * @returns the fact base, and every error in one list
 */
export function checkContent(locales: readonly Locale[] = PUBLISHED_LOCALES): {
  base: FactBase;
  errors: readonly ContentError[];
} {
  const { base, errors } = checkFacts(readFactSource());
  // Without the grammar of a language none of its texts can be read.
  const grammar = locales.flatMap((locale) =>
    missingLanguageRules(locale).map((part) => ({
      file: `content/${locale}/language.ts`,
      message: `"${part}" is missing`,
    })),
  );
  if (grammar.length > 0) return { base, errors: [...errors, ...grammar] };
  const vocabulary = vocabularyOf(base);
  const chapterErrors = locales.flatMap((locale) =>
    CHAPTER_IDS.flatMap((id) =>
      checkChapter(chapterFilePath(id, locale), locale, vocabulary, glossaryTermFormsById(locale, base.glossary.rows)),
    ),
  );
  const questionErrors = locales.flatMap((locale) =>
    checkQuestionPlacement(QUESTIONS_IN_SECTIONS, chapterTexts(locale), openQuestionIds(base)),
  );
  const words = locales.map(wordsOf);
  const english = parseMessageFiles(DEFAULT_LOCALE);
  const proseErrors = locales.flatMap((locale) =>
    checkProse(locale, chapterProse(locale), base, FIGURE_IDS, [OPENING_FIGURE_ID]),
  );
  return {
    base,
    errors: [
      ...errors,
      // The check of the versions would only repeat errors in the fact base.
      ...(errors.length > 0 ? [] : checkVersions(DATA_VERSIONS, createBaseline(base))),
      ...chapterErrors,
      ...checkContact(),
      ...checkForUnusedTexts(globSync(['content/*/story/**', 'content/**/*.mdx'])),
      ...questionErrors,
      ...proseErrors,
      ...words.flatMap(({ locale, facts }) => checkFactWords(locale, facts, factIdsNeedingWords(base, locale), base)),
      ...words.flatMap((own) => checkMessages(own.locale, own.messages, english)),
      ...words.flatMap(checkBannedWords),
      ...locales.flatMap(checkNonBreakingSpaces),
      ...locales.filter((locale) => locale !== DEFAULT_LOCALE).flatMap(checkTranslations),
      ...locales.flatMap((locale) =>
        checkNewsWordIds(locale, {
          place: base.placeIds,
          reporter: base.reporters.rows.map(({ id }) => id),
          'loaded-word': base.glossary.rows.map(({ id }) => id),
        }),
      ),
      ...readCurricula().errors,
      ...readLessons().errors,
      ...readQuizTable().errors,
      ...locales.flatMap((locale) => checkLessons(locale, base, vocabulary, FIGURE_IDS)),
      ...locales.flatMap((locale) =>
        checkQuiz(
          locale,
          vocabulary,
          { figures: FIGURE_IDS, observations: base.observations.rows.map(({ id }) => id) },
          collectAttributionFacts(locale, base),
        ),
      ),
      ...checkGlossary(
        base.glossary,
        factNamesNeedingGlossary(base),
        [...base.reports.rows, ...base.statements.rows].map(({ id }) => id),
        Object.keys(messages(DEFAULT_LOCALE).about.method),
      ),
      ...readSharedGrounds().errors,
      ...SECTIONS_WITH_MAPS.flatMap((section) => {
        const { scenes, errors: unread, at } = readSectionScenes(section);
        return [
          ...unread,
          ...checkSceneIds(
            at,
            scenes,
            base.placeIds,
            base.observations.rows.map(({ id }) => id),
          ),
          ...checkSceneExtents(at, scenes),
          ...scenes
            .filter(({ id }) => !(id in messages(DEFAULT_LOCALE).scenes))
            .map(({ id }) => ({
              file: `content/${DEFAULT_LOCALE}/ui/scenes.json`,
              message: `no words for the scene "${id}"; expected its name and what is seen`,
            })),
        ];
      }),
      ...MAP_DETAIL_LEVELS.flatMap((level) => checkMapGeometry(level, readMapGeometry(level))),
    ],
  };
}

/** Reads the texts of a language outside chapters: the words about facts, and the messages of pages and figures. */
function wordsOf(locale: Locale): WordsOfLanguage {
  return { locale, facts: readFactWordTables(locale), messages: parseMessageFiles(locale) };
}

/**
 * Returns the attributes of each component in chapters (components/story/chapterMdxComponents.tsx), with the ids that
 * they accept.
 */
function vocabularyOf(base: FactBase): MdxComponentRules {
  const { observations, reports, statements } = base;
  const sources = [...reports.rows, ...statements.rows];
  const facts = [...observations.rows.map((row) => row.id), ...base.events.rows.map((event) => event.id)];
  const word = (attributes: Record<string, readonly string[]>, needs = Object.keys(attributes)): MdxComponentRule => ({
    attributes: Object.fromEntries(Object.entries(attributes).map(([name, ids]) => [name, new Set(ids)])),
    requiredAttributes: needs,
  });
  return {
    Section: word({ id: CHAPTER_IDS }),
    Scrolly: word({ figure: FIGURE_IDS.filter((id) => id.startsWith('map-')) }),
    Steps: word({ figure: FIGURE_IDS }),
    Step: word({ scene: STORY_SCENES.map((scene) => scene.id) }, []),
    Plain: word({}),
    InOneMinute: word({}),
    Prediction: word({}),
    Answer: word({ id: facts, of: facts }),
    PageLink: word({ to: LINKABLE_PAGE_NAMES }),
    FigureLink: word({ id: FIGURE_IDS }),
    Doors: word({}),
    Rewritten: word({ id: Object.keys(base.claims) }),
    Pulled: word({ id: Object.keys(base.claims) }),
    Figure: word({ id: FIGURE_IDS }),
    Question: word({ id: openQuestionIds(base) }),
    Fact: word({ id: facts, form: [...VALUE_FORMS, ...PERIOD_FORMS, 'date', 'year'] }, ['id']),
    Cite: word({ id: sources.map((source) => source.id) }),
    Foreign: {
      attributes: { lang: new Set(Object.keys(LOCALES)), gloss: 'words' },
      requiredAttributes: ['lang', 'gloss'],
    },
    Quote: word({ id: sources.filter((source) => source.fragment !== '').map((source) => source.id) }),
    FollowedPeople: word({ section: CHAPTER_IDS }),
    NumberOfFollowedPeople: word({}),
    Incident: word({ id: base.incidents.rows.map(({ id }) => id), form: INCIDENT_FORMS }, ['id']),
    AttemptsPerSquare: word({}),
    Place: word({ id: base.placeIds }),
    Term: word({ id: base.glossary.rows.map(({ id }) => id), explained: ['beside'] }, ['id']),
    Note: word({}),
  };
}

function checkChapter(
  file: string,
  locale: Locale,
  vocabulary: MdxComponentRules,
  terms: TermNamesById,
): ContentError[] {
  if (!existsSync(file))
    return [
      {
        file,
        message: 'file missing; content/chapters.ts lists this section, and every published language needs its text',
      },
    ];
  const mdx = readFileSync(file, 'utf8');
  const errors = checkMdx(file, mdx, locale, vocabulary);
  return errors.length > 0 ? errors : checkTermMarkup(file, locale, mdx, terms);
}

function chapterTexts(locale: Locale) {
  return CHAPTER_IDS.map((section) => ({ section, file: chapterFilePath(section, locale) }))
    .filter(({ file }) => existsSync(file))
    .map(({ section, file }) => ({ section, file, text: readFileSync(file, 'utf8') }));
}

/** Returns the prose of the chapters that can be parsed; `checkMdx` reports the others. */
function chapterProse(locale: Locale): readonly ChapterProse[] {
  return chapterTexts(locale).flatMap(({ file, text }) => {
    try {
      return [{ file, prose: readProse(locale, text) }];
    } catch {
      return [];
    }
  });
}

/**
 * Compares each MDX text of a language with the English text of the same name, and returns the differences as errors.
 */
function checkTranslations(locale: Locale): readonly ContentError[] {
  return globSync('**/*.mdx', { cwd: `content/${DEFAULT_LOCALE}` })
    .sort()
    .flatMap((name) => {
      const [file, original] = [`content/${locale}/${name}`, `content/${DEFAULT_LOCALE}/${name}`];
      if (!existsSync(file)) return [];
      try {
        return checkTranslation(file, locale, readFileSync(file, 'utf8'), readFileSync(original, 'utf8'));
      } catch {
        // `checkMdx` reports texts that are not valid MDX.
        return [];
      }
    });
}

function openQuestionIds({ constraints }: FactBase): readonly string[] {
  return constraints.rows.filter(({ expected }) => expected === 'open-question').map(({ id }) => id);
}

type MessageFiles = ReadonlyMap<string, ParsedJson<MessageTree>>;

interface WordsOfLanguage {
  readonly locale: Locale;
  readonly facts: ParsedFactWordTables;
  readonly messages: MessageFiles;
}

/**
 * Returns an error for each banned word in our own texts: the words about facts, the messages and the curriculum
 * requirements.
 */
function checkBannedWords({ locale, facts, messages }: WordsOfLanguage): ContentError[] {
  const ours: readonly (readonly [file: string, words: unknown])[] = [
    // A quotation is not in our voice, even in our translation.
    ...FACT_WORD_TABLE_NAMES.filter((table) => table !== 'quotations').map(
      (table) => [factWordsFilePath(locale, table), facts[table].rows] as const,
    ),
    ...[...messages].map(([file, { value }]) => [`content/${locale}/${file}`, value] as const),
    [curriculaFilePath(locale), readCurriculumRequirements(locale).rows],
  ];
  return ours.flatMap(([file, words]) =>
    textsIn(words).flatMap((text) =>
      findBannedWords(locale, text).map((word) => ({
        file,
        message: `the word "${word}" is banned in our own text (in "${text}")`,
      })),
    ),
  );
}

/** @returns every string in a record, including nested ones */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
