import type { ReactNode } from 'react';
import type { FigureId } from '@/components/sections/figures';
import { observationIdsInFigure } from '@/components/sections/observationIdsInFigure';
import { type Embed, embedsOfFigure } from '@/components/share/embeds';
import { embeddedContentPath, embedTitle, sceneName } from '@/components/share/embedWords';
import type { Locale } from '@/lib/locales';
import { laterCorrectionsOfNumbers } from '@/lib/site/dataVersion';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';

interface EmbedPageProps {
  readonly locale: Locale;
  readonly embed: Embed;
  readonly children: ReactNode;
}

/**
 * Renders a page that other sites show in an iframe: the content in `children`, links to the other maps of the figure,
 * to the story and to the full page.
 */
export function EmbedPage({ locale, embed, children }: EmbedPageProps) {
  const { site, share } = messages(locale);
  const corrected = embed.figure ? correctedVersions(locale, embed.figure) : [];
  return (
    <main>
      <h1 className="sr-only" data-verbatim="">
        {embedTitle(locale, embed)}
      </h1>
      <h2 className="sr-only">{share.page.shows}</h2>
      {children}
      {embed.kind === 'scene' && embed.figure && (
        <ScenesNav locale={locale} figure={embed.figure} current={embed.scene} />
      )}
      <p
        className="embed-from mt-3 flex flex-wrap items-baseline gap-x-4 border-t border-rule py-1 font-sans text-xs *:py-1.75 [nav+&]:mt-0"
        id="embed-from"
      >
        <a className="flex-[1_0_auto] font-serif text-base/4.5 font-medium" href={paths.story(locale)}>
          {site.name}
        </a>
        <span data-verbatim="">{share.embed.licence}</span>
        {embed.kind !== 'check' && <a href={embeddedContentPath(locale, embed)}>{share.embed.full}</a>}
        {corrected.length > 0 && (
          <a href={paths.corrections(locale)} data-versions={corrected.join(' ')} hidden>
            {share.embed.corrected}
          </a>
        )}
      </p>
    </main>
  );
}

/** Returns the ids of earlier data versions in which a number of the figure was different. */
function correctedVersions(locale: Locale, figure: FigureId): readonly string[] {
  return laterCorrectionsOfNumbers(observationIdsInFigure(locale, figure)).flatMap(({ versions }) => versions);
}

interface ScenesNavProps {
  readonly locale: Locale;
  readonly figure: FigureId;
  readonly current: string;
}

/** Renders links to the maps of a figure. A link opens in the iframe, in place of this page. */
function ScenesNav({ locale, figure, current }: ScenesNavProps) {
  const scenes = embedsOfFigure(figure).flatMap((each) =>
    each.kind === 'scene' && each.path === each.scene ? [each.scene] : [],
  );
  return (
    <nav
      className="embed-scenes mt-3 flex flex-wrap gap-x-4 border-t border-rule py-1 font-sans text-xs"
      aria-label={messages(locale).share.embed.maps}
    >
      {scenes.map((scene) => (
        <a
          key={scene}
          className="py-1.75 aria-[current]:font-semibold aria-[current]:no-underline"
          href={paths.embed(locale, scene)}
          target="_self"
          aria-current={scene === current ? 'page' : undefined}
        >
          {sceneName(locale, scene)}
        </a>
      ))}
    </nav>
  );
}
