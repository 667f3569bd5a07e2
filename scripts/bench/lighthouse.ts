import lighthouse from 'lighthouse';
import { freePort } from '../freePort';
import { inTurns } from './inTurns';
import { medianOf } from './median';
import { launch } from './phone';

const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Score = (typeof SCORES)[number];

/** Scores from 0 to 100, times in milliseconds. */
export type LighthouseFigures = Readonly<Record<Score | 'lcp' | 'cls' | 'tbt', number>>;

/** Lighthouse's mobile preset (simulated slow 4G, processor slowed four times), each run in a browser of its own. */
export async function measureLighthouse(
  executablePath: string,
  urls: readonly string[],
  runs: number,
): Promise<LighthouseFigures[]> {
  const taken = await inTurns(urls, runs, (url) => askLighthouse(executablePath, url));
  return taken.map(medianOf);
}

const MOST_ATTEMPTS = 3;

/** A visit of which Lighthouse recorded nothing (NO_NAVSTART and the like) says nothing of the page: it is made again. */
async function askLighthouse(executablePath: string, url: string): Promise<LighthouseFigures> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runLighthouse(executablePath, url);
    } catch (error) {
      if (!(error instanceof NothingRecorded) || attempt === MOST_ATTEMPTS) throw error;
      console.error(error.message);
    }
  }
}

class NothingRecorded extends Error {}

async function runLighthouse(executablePath: string, url: string): Promise<LighthouseFigures> {
  const port = await freePort();
  const browser = await launch(executablePath, `--remote-debugging-port=${port}`);
  try {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...SCORES] });
    if (!result) throw new Error('Lighthouse gave no result.');
    const { audits, categories, runtimeError } = result.lhr;
    if (runtimeError) throw new NothingRecorded(`Lighthouse: ${runtimeError.message}`);
    const score = (id: Score) => Math.round((categories[id]?.score ?? 0) * 100);
    const value = (id: string) => {
      const number = audits[id]?.numericValue;
      if (number === undefined) throw new Error(`Lighthouse did not measure ${id}.`);
      return number;
    };
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      lcp: value('largest-contentful-paint'),
      cls: value('cumulative-layout-shift'),
      tbt: value('total-blocking-time'),
    };
  } finally {
    await browser.close();
  }
}
