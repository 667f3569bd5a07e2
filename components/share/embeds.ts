import type { ClaimFigureId } from '@/components/claim/claimFigures';
import { claimIdOf } from '@/components/claim/claimIdOf';
import { FIGURE_IDS, type FigureId, figureOf, isClaimFigure } from '@/components/sections/figures';
import { sectionOfFigure } from '@/components/sections/figuresOfSections';
import { SECTION_SCENES } from '@/components/sections/storyScenes';
import { CHAPTERS, type ChapterId } from '@/content/chapters';
import { unknownId } from '@/lib/facts/contentError';
import { claim } from '@/lib/facts/facts';

/** What another site can show in its pages, at `/<locale>/embed/<path>/`. Paths are in those pages: never renamed. */
export type Embed = FigureEmbed | ReadingEmbed | SceneEmbed | CheckEmbed;

/** A figure, e.g. `telephone`. */
export interface FigureEmbed {
  readonly kind: 'figure';
  readonly path: FigureId;
  readonly figure: FigureId;
}

/** One reading of a sentence, e.g. `claim-attempts/B`. */
export interface ReadingEmbed {
  readonly kind: 'reading';
  readonly path: string;
  readonly figure: ClaimFigureId;
  readonly reading: string;
}

/** One map, e.g. `place-ceuta`. A figure that leads through several maps is shown as its first one, under its own id. */
export interface SceneEmbed {
  readonly kind: 'scene';
  readonly path: string;
  readonly scene: string;
  readonly section: ChapterId;
  /** Absent where the map stands alone in its section. */
  readonly figure?: FigureId;
}

/** The field for a reader’s own sentence, which is read on the site. */
export interface CheckEmbed {
  readonly kind: 'check';
  readonly path: 'check';
  readonly figure?: undefined;
}

export const CHECK_EMBED: CheckEmbed = { kind: 'check', path: 'check' };

/** What is offered of a figure: itself first, then each of its maps. */
export function embedsOfFigure(figure: FigureId): readonly [Embed, ...Embed[]] {
  const section = sectionOfFigure(figure);
  const scenes = (figureOf(figure).scenes ?? []).filter(({ isPair }) => !isPair);
  const maps = scenes.map(({ id }) => ({ kind: 'scene', path: id, scene: id, section, figure }) as const);
  const [first] = maps;
  return first ? [{ ...first, path: figure }, ...maps] : [{ kind: 'figure', path: figure, figure }];
}

/** Maps that stand alone in a section. */
export function embedsOfSection(section: ChapterId): readonly SceneEmbed[] {
  return (SECTION_SCENES[section] ?? []).map(({ id }) => ({ kind: 'scene', path: id, scene: id, section }));
}

export function embedOfReading(figure: ClaimFigureId, reading: string): ReadingEmbed {
  return { kind: 'reading', path: `${figure}/${reading}`, figure, reading };
}

/**
 * The reading that is chosen where a sentence opens in a frame: the one that was embedded or, where none was, that of the
 * ministry's own sheet, which no newsroom has to correct. Absent: the frame is of no sentence.
 */
export function readingOf(embed: Embed): string | undefined {
  if (embed.kind === 'reading') return embed.reading;
  if (embed.kind !== 'figure' || !isClaimFigure(embed.figure)) return undefined;
  return claim(claimIdOf(embed.figure)).readings.find(({ verdict }) => verdict === 'printed-in-source')?.id;
}

export function allEmbeds(): readonly Embed[] {
  const readings = FIGURE_IDS.filter(isClaimFigure).flatMap((figure) =>
    claim(claimIdOf(figure)).readings.map(({ id }) => embedOfReading(figure, id)),
  );
  return [...FIGURE_IDS.flatMap(embedsOfFigure), ...CHAPTERS.flatMap(embedsOfSection), ...readings, CHECK_EMBED];
}

/** @throws Error naming the nearest path when there is none such. */
export function embedAt(path: string): Embed {
  const embeds = allEmbeds();
  const found = embeds.find((embed) => embed.path === path);
  if (!found)
    throw new Error(
      unknownId(
        'embed',
        path,
        embeds.map((embed) => embed.path),
      ),
    );
  return found;
}
