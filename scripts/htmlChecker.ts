/** The Nu HTML checker, which knows the HTML standard; it runs in Java. */
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import vnuJar from 'vnu-jar';

/** What the checker says of one place of a page. */
export interface HtmlMessage {
  readonly kind: 'error' | 'warning';
  /** Address of the page, `file:…`. */
  readonly url: string;
  readonly line: number;
  readonly message: string;
  /** The markup around the place. */
  readonly extract: string;
}

export function javaIsInstalled(): boolean {
  return spawnSync('java', ['-version']).error === undefined;
}

/**
 * What the checker says of some pages, by their files. Java does the work in a process of its own.
 * @throws Error with what Java said where the checker does not run.
 */
export async function checkHtml(files: readonly string[]): Promise<readonly HtmlMessage[]> {
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

/** As the checker's JSON has it: an `info` may be a warning, a message of no place is about the whole file. */
interface CheckerMessage {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: 'warning' | 'fatal';
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}
