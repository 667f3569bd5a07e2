import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { classroomZip } from '@/lib/site/paths';
import { LOCALE } from './locale';

/**
 * Unpacks the copy for classrooms, as a teacher would. The files are deleted when this process ends.
 * @returns the folder that unpacking creates
 */
export function unpackClassroomCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'classroom copy '));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files = Object.entries(unzipSync(readFileSync(`out${classroomZip(LOCALE)}`)));
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return join(folder, files[0]?.[0].split('/')[0] ?? '');
}
