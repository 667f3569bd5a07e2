import { readFileSync } from 'node:fs';
import type { ChapterId } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { chapterFile } from './chapterFile';

/** The text of a chapter as its author wrote it, for what is counted and listed at build. */
export function chapterSource(id: ChapterId, locale: Locale): string {
  return readFileSync(chapterFile(id, locale), 'utf8');
}
