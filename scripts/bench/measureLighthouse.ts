import lighthouse from 'lighthouse';
import { findFreePort } from '../findFreePort';
import { BYTES_PER_KB } from './budgets';
import { launchBrowser, type PaintingMode } from './phone';

const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Results of Lighthouse for a page: scores from 0 to 100, times in milliseconds, script and total in KB sent before the
 * reader scrolls.
 */
export type LighthouseMeasurements = Readonly<
  Record<(typeof SCORES)[number] | 'lcp' | 'cls' | 'tbt' | 'script' | 'total', number>
>;

type LighthouseReport = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

const ATTEMPTS = 3;

/**
 * Measures a page with Lighthouse's mobile preset: simulated slow 4G, processor slowed four times.
 * @param executablePath path of the browser
 * @throws Error when Lighthouse fails three times
 */
export async function measureLighthouse(
  executablePath: string,
  url: string,
  painting: PaintingMode,
): Promise<LighthouseMeasurements> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const report = await runLighthouse(executablePath, url, painting);
    if (!report.runtimeError) return figuresOf(report);
    // A visit that Lighthouse failed to record (NO_NAVSTART and similar) is repeated.
    console.error(`Lighthouse: ${report.runtimeError.message}`);
  }
  throw new Error(`Lighthouse could not measure ${url}.`);
}

/** Runs Lighthouse once, in a new browser, so that nothing is cached. @returns its report */
async function runLighthouse(executablePath: string, url: string, painting: PaintingMode): Promise<LighthouseReport> {
  const port = await findFreePort();
  const browser = await launchBrowser(executablePath, painting, `--remote-debugging-port=${port}`);
  try {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...SCORES] });
    if (!result) throw new Error('Lighthouse gave no result.');
    return result.lhr;
  } finally {
    await browser.close();
  }
}

function figuresOf({ audits, categories }: LighthouseReport): LighthouseMeasurements {
  const score = (id: (typeof SCORES)[number]) => Math.round(number(id, categories[id]?.score) * 100);
  const value = (id: string) => number(id, audits[id]?.numericValue);
  const { details } = audits['resource-summary'] ?? {};
  const resources = details?.type === 'table' ? details.items : [];
  const kilobytes = (type: string) =>
    number(type, resources.find(({ resourceType }) => resourceType === type)?.transferSize) / BYTES_PER_KB;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    script: kilobytes('script'),
    total: kilobytes('total'),
  };
}

function number(id: string, value: unknown): number {
  if (typeof value !== 'number') throw new Error(`Lighthouse did not measure ${id}.`);
  return value;
}
