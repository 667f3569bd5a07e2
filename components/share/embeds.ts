import type { ClaimFigureId } from '@/components/claim/claimFigures';
import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import { FIGURE_IDS, type FigureId, findFigure, isClaimFigureId } from '@/components/sections/figures';
import { sectionIdOfFigure } from '@/components/sections/figuresOfSections';
import { SCENES_SHOWN_BY_SECTIONS } from '@/components/sections/storyScenes';
import { CHAPTER_IDS, type ChapterId } from '@/content/chapters';
import { unknownIdMessage } from '@/lib/facts/contentError';
import { findClaim } from '@/lib/facts/facts';

/**
 * Content that other sites can embed from `/<locale>/embed/<path>/`. Paths must never change, because those sites use
 * them.
 */
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

/**
 * One map, such as `place-ceuta`. A figure with several maps is embedded as its first map, under the id of the figure.
 */
export interface SceneEmbed {
  readonly kind: 'scene';
  readonly path: string;
  readonly scene: string;
  readonly section: ChapterId;
  /** Figure to which the map belongs. Default: it belongs to the section directly. */
  readonly figure?: FigureId;
}

/** Form in which a reader types a sentence, which the site then checks. */
export interface CheckEmbed {
  readonly kind: 'check';
  readonly path: 'check';
  readonly figure?: undefined;
}

export const CHECK_EMBED: CheckEmbed = { kind: 'check', path: 'check' };

/** Returns the embeddable content of a figure: the figure itself first, then each of its maps. */
export function embedsOfFigure(figure: FigureId): readonly [Embed, ...Embed[]] {
  const section = sectionIdOfFigure(figure);
  const scenes = (findFigure(figure).scenes ?? []).filter(({ isPair }) => !isPair);
  const maps = scenes.map(({ id }) => ({ kind: 'scene', path: id, scene: id, section, figure }) as const);
  const [first] = maps;
  return first ? [{ ...first, path: figure }, ...maps] : [{ kind: 'figure', path: figure, figure }];
}

/** Returns the maps of a section that belong to no figure. */
export function embedsOfSection(section: ChapterId): readonly SceneEmbed[] {
  return (SCENES_SHOWN_BY_SECTIONS[section] ?? []).map(({ id }) => ({ kind: 'scene', path: id, scene: id, section }));
}

export function embedOfReading(figure: ClaimFigureId, reading: string): ReadingEmbed {
  return { kind: 'reading', path: `${figure}/${reading}`, figure, reading };
}

/**
 * Returns the id of the reading that an embedded sentence shows at first: the embedded reading, or otherwise the one
 * that the ministry's document prints, which is not disputed. Undefined for other content.
 */
export function readingShownInEmbed(embed: Embed): string | undefined {
  if (embed.kind === 'reading') return embed.reading;
  if (embed.kind !== 'figure' || !isClaimFigureId(embed.figure)) return undefined;
  return findClaim(claimIdOfFigure(embed.figure)).readings.find(({ verdict }) => verdict === 'printed-in-source')?.id;
}

export function allEmbeds(): readonly Embed[] {
  const readings = FIGURE_IDS.filter(isClaimFigureId).flatMap((figure) =>
    findClaim(claimIdOfFigure(figure)).readings.map(({ id }) => embedOfReading(figure, id)),
  );
  return [...FIGURE_IDS.flatMap(embedsOfFigure), ...CHAPTER_IDS.flatMap(embedsOfSection), ...readings, CHECK_EMBED];
}

/**
 * Returns the embed with a path, such as `claim-attempts/B`.
 * @throws Error that suggests the most similar path when there is none
 */
export function findEmbed(path: string): Embed {
  const embeds = allEmbeds();
  const found = embeds.find((embed) => embed.path === path);
  if (!found)
    throw new Error(
      unknownIdMessage(
        'embed',
        path,
        embeds.map((embed) => embed.path),
      ),
    );
  return found;
}
