/** Runs the Nu HTML checker, which checks pages against the HTML standard and needs Java. */
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import vnuJar from 'vnu-jar';

/** An error or warning from the HTML checker about one place in a page. */
export interface HtmlCheckMessage {
  readonly kind: 'error' | 'warning';
  /** Address of the page, `file:…`. */
  readonly url: string;
  readonly line: number;
  readonly message: string;
  /** The markup around the place that the message is about. */
  readonly extract: string;
}

export function isJavaInstalled(): boolean {
  return spawnSync('java', ['-version']).error === undefined;
}

/**
 * Checks the HTML of files in a Java process.
 * @returns the errors and warnings of the checker
 * @throws Error with the output of Java when the checker does not run
 */
export async function checkHtml(files: readonly string[]): Promise<readonly HtmlCheckMessage[]> {
  const { stdout, stderr } = await promisify(execFile)(
    'java',
    ['-jar', `${vnuJar}`, '--format', 'json', '--stdout', '--exit-zero-always', ...files],
    { maxBuffer: 2 ** 28 },
  );
  if (!stdout.startsWith('{')) throw new Error(`The HTML checker did not run: ${stdout}${stderr}`);
  const { messages }: { messages: readonly CheckerMessage[] } = JSON.parse(stdout);
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ type, url = '', lastLine = 0, message, extract = '' }) => ({
      kind: type === 'info' ? 'warning' : 'error',
      url,
      line: lastLine,
      message,
      extract,
    }));
}

/**
 * A message in the checker's JSON: an `info` may be a warning, and a message without a place is about the whole file.
 */
interface CheckerMessage {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: 'warning' | 'fatal';
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}
