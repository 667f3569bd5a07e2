import { readFileSync } from 'node:fs';
import type { ChapterId } from '@/content/chapters';
import type { Locale } from '@/lib/locales';
import { chapterFile } from './chapterFile';

/** The MDX source of a chapter, for checks and counts at build time. */
export function chapterSource(id: ChapterId, locale: Locale): string {
  return readFileSync(chapterFile(id, locale), 'utf8');
}
