/**
 * `npm run build`: checks facts and texts, exports and finishes pages, renders artefacts in a browser (cards, PDFs,
 * images, frame heights), packs copies and compresses files. Writes `out/`. A parent process gets a message once all
 * pages can be served (`scripts/serve.ts`).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import Tinypool from 'tinypool';
import { lessonTextPath } from '@/components/classroom/lesson/checkLessons';
import { measureReadability, readabilityAdvice } from '@/components/classroom/lesson/measureReadability';
import {
  allPrintedPages,
  PAPER_FORMAT_IDS,
  PAPER_FORMATS,
  printedSlidesPaths,
} from '@/components/classroom/lesson/sheets';
import { quizTextPath } from '@/components/classroom/quiz/checkQuiz';
import { FIGURE_IDS } from '@/components/sections/figures';
import { buildGateFile } from '@/components/sections/ledger/comparability-gate/buildGateFile';
import { figureCsv, figureJson } from '@/components/share/figureFiles';
import { CHAPTER_IDS } from '@/content/chapters';
import { throwIfErrors } from '@/lib/facts/contentError';
import { LESSON_IDS } from '@/lib/lessons/lessons';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { publishedCitationText } from '@/lib/publish/citationFileText';
import { dataFiles } from '@/lib/publish/dataFiles';
import { DATA_PACKAGE_FILE, dataPackageText } from '@/lib/publish/dataPackage';
import { BASE_PATH } from '@/lib/site/baseUrl';
import { contactWarnings } from '@/lib/site/contact';
import { readMapboxToken } from '@/lib/site/readMapboxToken';
import { chapterFilePath } from '@/lib/story/chapterFilePath';
import { removeNextRuntimeFiles, saveExportedCopies } from './build/nextOutput';
import { bundlePageScripts } from './bundlePageScripts';
import { BUILD_ONLY_DIR, shareCardPages } from './cards/shareCardPages';
import { checkContent } from './checkContent';
import { checkQuestionCards } from './checkQuestionCards';
import { writeQuizFiles } from './classroom/writeQuizFiles';
import { compressFiles } from './compressFiles';
import { createPdfArtefact } from './createPdfArtefact';
import { formatHostHeadersFile } from './deploy/formatHostHeadersFile';
import { figureImagePages } from './figureImagePages';
import { findBrowser } from './findBrowser';
import { embedHeightsByPath, framedPages, writeOEmbeds } from './framedPages';
import type { finishPages, packCopies } from './pageTasks';
import { type ArtefactPage, renderArtefacts } from './renderArtefacts';
import { currentBuildSettings, deleteBuildRecord, writeBuildRecord } from './server/buildMark';
import { writeWordFiles } from './word/sheetToWord';

const OUT = 'out';
/** Number of pages that one thread finishes in one task. */
const BATCH_SIZE = 200;

const started = new Date();
readMapboxToken();
// Until the build is complete, no page of the last build counts as up to date.
deleteBuildRecord();
rmSync(OUT, { recursive: true, force: true });

const base = await step('Check facts and texts', () => {
  const { base, errors } = checkContent();
  throwIfErrors(errors);
  for (const remark of [...readabilityWarnings(), ...contactWarnings()]) console.warn(remark);
  return base;
});
const browser = await findBrowser({ install: false }).catch((error: Error) => {
  console.log(error.message);
  console.log(
    'This build leaves out share cards, images of figures and PDFs of worksheets, and offers all frames at one height.',
  );
  return null;
});
await step('Export pages', () =>
  execFileSync('npx', ['next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', SITE_ARTEFACTS: browser === null ? 'no' : 'yes' },
  }),
);
const scripts = await step('Write data and scripts', async () => {
  writeDataFiles(OUT);
  await writeQuizFiles(OUT);
  return bundlePageScripts(OUT);
});
saveExportedCopies(OUT);
const threads = new Tinypool({
  filename: `${import.meta.dirname}/pageWorker.mjs`,
  maxThreads: availableParallelism(),
});
await step('Finish pages', async () => {
  const pages = globSync(`${OUT}/**/*.html`);
  const batches = Array.from({ length: Math.ceil(pages.length / BATCH_SIZE) }, (_, i) =>
    pages.slice(i * BATCH_SIZE, (i + 1) * BATCH_SIZE),
  );
  await Promise.all(batches.map((files) => runInThread<typeof finishPages>('finishPages', { files, scripts })));
  throwIfErrors(
    PUBLISHED_LOCALES.flatMap((locale) => {
      const files = ['', 'questions/'].map((path) => `${OUT}/${locale}/${path}index.html`);
      return files.flatMap((file) => checkQuestionCards(file, readFileSync(file, 'utf8'), base));
    }),
  );
  removeNextRuntimeFiles(OUT);
});
process.send?.('All pages can be served.');
if (browser === null) writeOEmbeds(OUT, new Map());
else await step('Print, photograph and measure', () => writeArtefacts(browser));
// The documents contain the images of figures, so they are written after them.
await step('Write documents for Word', () => writeWordFiles(OUT));
await step('Pack copies for classrooms and offline reading', async () => {
  await Promise.all(
    PUBLISHED_LOCALES.map((locale) => runInThread<typeof packCopies>('packCopies', { out: OUT, locale, scripts })),
  );
  await threads.destroy();
  const paths = globSync(`${OUT}/**`, { dot: true }).map((file) => file.slice(OUT.length));
  writeFileSync(`${OUT}/_headers`, formatHostHeadersFile(paths, BASE_PATH, readMapboxToken() !== ''));
});
await step('Compress files', () => compressFiles(OUT));
writeBuildRecord(currentBuildSettings(), started);
console.log(`${globSync(`${OUT}/**/*.html`).length} pages.`);

/** Runs a step of the build and prints how long it took. */
async function step<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  const from = performance.now();
  const result = await run();
  console.log(`${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
  return result;
}

/** Runs one of the tasks in `pageTasks.ts` in a worker thread, and returns its result. */
function runInThread<Task extends (given: never) => unknown>(
  name: string,
  given: Parameters<Task>[0],
): Promise<Awaited<ReturnType<Task>>> {
  return threads.run(given, { name });
}

/** Renders and writes the artefacts that need a browser; unchanged ones come from the cache of an earlier build. */
async function writeArtefacts(executablePath: string): Promise<void> {
  const published = [...paperPages(), ...figureImagePages(), ...shareCardPages()];
  const made = await renderArtefacts(executablePath, OUT, [...framedPages(), ...published]);
  writeOEmbeds(OUT, embedHeightsByPath(made));
  for (const { name } of published.flatMap(({ files }) => files)) {
    const file = made.get(name);
    // The file is empty for a figure that is not one SVG.
    if (!file?.length) continue;
    mkdirSync(dirname(`${OUT}${name}`), { recursive: true });
    writeFileSync(`${OUT}${name}`, file);
  }
  moveBuildOnlyPages();
}

/**
 * Moves the pages that exist only to be photographed from the built site to `BUILD_ONLY_DIR`, where tests read them.
 */
function moveBuildOnlyPages(): void {
  rmSync(BUILD_ONLY_DIR, { recursive: true, force: true });
  for (const folder of PUBLISHED_LOCALES.flatMap((locale) => [`/${locale}/share`, `/${locale}/picture`])) {
    mkdirSync(dirname(BUILD_ONLY_DIR + folder), { recursive: true });
    renameSync(OUT + folder, BUILD_ONLY_DIR + folder);
  }
}

/**
 * Writes the fact base as files with permanent addresses below `data/`: every table (lib/publish/dataFiles.ts), the
 * package that describes them, `figures/<locale>/<id>.csv|json`, and `gate/<locale>.json` for the comparability gate.
 */
function writeDataFiles(out: string): void {
  mkdirSync(`${out}/data/gate`, { recursive: true });
  for (const { name, text } of dataFiles()) writeFileSync(`${out}/data/${name}`, text);
  writeFileSync(`${out}/data/${DATA_PACKAGE_FILE}`, dataPackageText());
  writeFileSync(`${out}/data/CITATION.cff`, publishedCitationText());
  for (const locale of PUBLISHED_LOCALES) {
    writeFileSync(`${out}/data/gate/${locale}.json`, JSON.stringify(buildGateFile(locale)));
    mkdirSync(`${out}/data/figures/${locale}`, { recursive: true });
    for (const id of FIGURE_IDS) {
      writeFileSync(`${out}/data/figures/${locale}/${id}.csv`, figureCsv(locale, id));
      writeFileSync(`${out}/data/figures/${locale}/${id}.json`, figureJson(locale, id));
    }
  }
}

/**
 * Returns warnings for editors about chapters, lessons and quiz questions that are hard to read. The formula is crude,
 * so they do not stop the build.
 */
function readabilityWarnings(): readonly string[] {
  const files = [
    ...CHAPTER_IDS.map((id) => chapterFilePath(id, 'en')),
    ...LESSON_IDS.map((id) => lessonTextPath(id, 'en')),
    quizTextPath('en'),
  ];
  return files.flatMap((file) => readabilityAdvice(file, measureReadability(readFileSync(file, 'utf8'))));
}

/** Returns every page that the build prints, on each size of paper, and the slides of each lesson. */
function paperPages(): readonly ArtefactPage[] {
  const window = { width: 800, height: 1100, scale: 1 };
  const pages = PUBLISHED_LOCALES.flatMap(allPrintedPages).map(({ page, file }) => ({
    path: page,
    ...window,
    files: PAPER_FORMAT_IDS.map((paper) => createPdfArtefact(file(paper), PAPER_FORMATS[paper])),
  }));
  const slides = PUBLISHED_LOCALES.flatMap((locale) => LESSON_IDS.map((lesson) => printedSlidesPaths(locale, lesson)));
  return [
    ...pages,
    ...slides.map(({ page, file }) => ({ path: page, ...window, files: [createPdfArtefact(file, 'A4')] })),
  ];
}
