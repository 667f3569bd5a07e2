import { load } from 'cheerio';
import { embedAt } from '@/components/share/embeds';
import { pageOfEmbed } from '@/components/share/embedWords';
import { LOCALE } from './locale';
import { html } from './pages';

/** Heights in CSS px that its page offers for a frame, from the narrowest column to the widest. */
export function offeredHeights(path: string, locale = LOCALE): readonly number[] {
  const offer = load(html(pageOfEmbed(locale, embedAt(path))))(`option[value*="/${locale}/embed/${path}/"]`);
  return (offer.attr('data-heights') ?? '').split(' ').map(Number);
}
