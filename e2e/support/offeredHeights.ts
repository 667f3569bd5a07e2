import { readFileSync } from 'node:fs';
import { embedAt } from '@/components/share/embeds';
import { oEmbedAddress } from '@/components/share/embedWords';
import { LOCALE } from './locale';

/** @returns the offered heights of a frame in CSS px, from the narrowest column to the widest */
export function offeredHeights(path: string, locale = LOCALE): readonly number[] {
  return JSON.parse(readFileSync(`out${oEmbedAddress(locale, embedAt(path))}`, 'utf8')).heights;
}
