import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { allEmbeds, embedAt } from '@/components/share/embeds';
import { isPublishedLocale } from '@/lib/locales';
import { EmbedFigure } from '../../EmbedFigure';
import { EmbedPage } from '../../EmbedPage';
import { embedMetadata } from '../../embedMetadata';

interface EmbeddedReadingParams {
  /** `id` is the claim's figure, `claim-attempts`; `reading` a letter of the claim, `B`. */
  readonly params: Promise<{ locale: string; id: string; reading: string }>;
}

export function generateStaticParams() {
  return allEmbeds().flatMap((embed) =>
    embed.kind === 'reading' ? [{ id: embed.figure, reading: embed.reading }] : [],
  );
}

export async function generateMetadata({ params }: EmbeddedReadingParams): Promise<Metadata> {
  const { locale, id, reading } = await params;
  if (!isPublishedLocale(locale)) notFound();
  return embedMetadata(locale, embedAt(`${id}/${reading}`));
}

/** One reading of a sentence, for embedding in other sites. */
export default async function EmbeddedReading({ params }: EmbeddedReadingParams) {
  const { locale, id, reading } = await params;
  if (!isPublishedLocale(locale)) notFound();
  const embed = embedAt(`${id}/${reading}`);
  return (
    <EmbedPage locale={locale} embed={embed}>
      <EmbedFigure locale={locale} embed={embed} />
    </EmbedPage>
  );
}
