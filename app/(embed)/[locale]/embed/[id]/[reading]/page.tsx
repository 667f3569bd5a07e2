import type { Metadata } from 'next';
import { readParams } from '@/app/readParams';
import { allEmbeds, findEmbed } from '@/components/share/embeds';
import { EmbedFigure } from '../../EmbedFigure';
import { EmbedPage } from '../../EmbedPage';
import { embedMetadata } from '../../embedMetadata';

interface EmbeddedReadingParams {
  /**
   * Dynamic segments of the address: `id` is the figure of a claim, such as `claim-attempts`; `reading` is the letter
   * of a reading, such as `B`.
   */
  readonly params: Promise<{ locale: string; id: string; reading: string }>;
}

export function generateStaticParams() {
  return allEmbeds().flatMap((embed) =>
    embed.kind === 'reading' ? [{ id: embed.figure, reading: embed.reading }] : [],
  );
}

export async function generateMetadata({ params }: EmbeddedReadingParams): Promise<Metadata> {
  const { locale, id, reading } = await readParams(params);
  return embedMetadata(locale, findEmbed(`${id}/${reading}`));
}

/** Renders one reading of an ambiguous sentence of the brief, for other sites to embed. */
export default async function EmbeddedReadingPage({ params }: EmbeddedReadingParams) {
  const { locale, id, reading } = await readParams(params);
  const embed = findEmbed(`${id}/${reading}`);
  return (
    <EmbedPage locale={locale} embed={embed}>
      <EmbedFigure locale={locale} embed={embed} />
    </EmbedPage>
  );
}
