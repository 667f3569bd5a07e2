import { load } from 'cheerio';
import { embedAt } from '@/components/share/embeds';
import { pageOfEmbed } from '@/components/share/embedWords';
import { html } from './pages';

/** Heights in CSS px that its page offers for a frame, from the narrowest column to the widest. */
export function offeredHeights(path: string): readonly number[] {
  const offer = load(html(pageOfEmbed('en', embedAt(path))))(`option[value*="/en/embed/${path}/"]`);
  return (offer.attr('data-heights') ?? '').split(' ').map(Number);
}
