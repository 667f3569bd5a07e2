import type { Metadata } from 'next';
import { type LocaleParams, readParams } from '@/app/readParams';
import { allEmbeds, findEmbed } from '@/components/share/embeds';
import { EmbedFigure } from '../EmbedFigure';
import { EmbedPage } from '../EmbedPage';
import { embedMetadata } from '../embedMetadata';

export function generateStaticParams() {
  return allEmbeds()
    .filter(({ kind }) => kind !== 'reading')
    .map(({ path }) => ({ id: path }));
}

export async function generateMetadata({ params }: LocaleParams<{ id: string }>): Promise<Metadata> {
  const { locale, id } = await readParams(params);
  return embedMetadata(locale, findEmbed(id));
}

/** A figure, or one map of it, for embedding in other sites. */
export default async function EmbeddedFigurePage({ params }: LocaleParams<{ id: string }>) {
  const { locale, id } = await readParams(params);
  const embed = findEmbed(id);
  return (
    <EmbedPage locale={locale} embed={embed}>
      <EmbedFigure locale={locale} embed={embed} />
    </EmbedPage>
  );
}
