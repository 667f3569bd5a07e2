import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { allEmbeds, embedAt } from '@/components/share/embeds';
import { isPublishedLocale } from '@/lib/locales';
import { EmbedFigure } from '../EmbedFigure';
import { EmbedPage } from '../EmbedPage';
import { embedMetadata } from '../embedMetadata';

interface EmbedParams {
  readonly params: Promise<{ locale: string; id: string }>;
}

export function generateStaticParams() {
  return allEmbeds()
    .filter(({ kind }) => kind !== 'reading')
    .map(({ path }) => ({ id: path }));
}

export async function generateMetadata({ params }: EmbedParams): Promise<Metadata> {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return embedMetadata(locale, embedAt(id));
}

/** A figure, or one map of it, for embedding in other sites. */
export default async function EmbeddedFigure({ params }: EmbedParams) {
  const { locale, id } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const embed = embedAt(id);
  return (
    <EmbedPage locale={locale} embed={embed}>
      <EmbedFigure locale={locale} embed={embed} />
    </EmbedPage>
  );
}
