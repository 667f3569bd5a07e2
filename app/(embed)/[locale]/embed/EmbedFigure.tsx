import { loadChapter } from '@/app/[locale]/loadChapters';
import { ClaimFigure } from '@/components/figures/ClaimFigure';
import { FigureFoot } from '@/components/figures/FigureFrame';
import { figureParts } from '@/components/figures/figureParts';
import { OpeningLedger } from '@/components/figures/OpeningLedger';
import { Figure } from '@/components/story/Figure';
import { sceneVocabulary } from '@/components/story/onlyVocabulary';
import { SITE } from '@/content/site';
import type { Embed, SceneEmbed } from '@/lib/embeds/embeds';
import { embedTitle } from '@/lib/embeds/embedWords';
import { claimOf } from '@/lib/figures/figureTables';
import type { Locale } from '@/lib/locales';
import { FIRST_SCREEN } from '@/lib/story/figuresOfSections';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';

/** What another site shows: a figure whole, without the steps that lead through it; of maps one, with its text. */
export function EmbedFigure({ locale, embed }: { readonly locale: Locale; readonly embed: Embed }) {
  if (embed.kind === 'scene') return <EmbedScene locale={locale} embed={embed} />;
  if (embed.kind === 'reading')
    return <ClaimFigure locale={locale} claimId={claimOf(embed.figure)} reading={embed.reading} />;
  if (embed.figure === FIRST_SCREEN) return <OpeningLedger locale={locale} />;
  return <Figure locale={locale} id={embed.figure} />;
}

async function EmbedScene({ locale, embed }: { readonly locale: Locale; readonly embed: SceneEmbed }) {
  const { figure, scene, section } = embed;
  const { Chapter } = await loadChapter(section, locale);
  return (
    <figure className="figure" data-figure={figure} aria-label={embedTitle(locale, embed)}>
      <Chapter components={sceneVocabulary(locale, scene, figure)} />
      {figure ? (
        <FigureFoot locale={locale} id={figure} {...figureParts(locale, figure)} />
      ) : (
        <MapFoot locale={locale} />
      )}
    </figure>
  );
}

/** Under a map that belongs to no figure. */
function MapFoot({ locale }: { readonly locale: Locale }) {
  return (
    <figcaption className="figure-foot">
      <p className="figure-notes">
        {messages(locale).figure.sources}
        {signs(locale).colon}
        <span data-verbatim="">{SITE.mapCredits.join('. ')}.</span>
      </p>
    </figcaption>
  );
}
