import { describe, expect, it } from 'vitest';
import { claimIdOfFigure } from '@/components/claim/claimIdOfFigure';
import { FIGURE_IDS, isClaimFigureId } from '@/components/sections/figures';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { findClaim } from '@/lib/facts/facts';
import { embedSnippet } from './embedSnippet';
import { allEmbeds, embedsOfFigure, findEmbed, readingShownInEmbed } from './embeds';
import { embedCredit, embedTitle } from './embedWords';

const paths = allEmbeds().map(({ path }) => path);

describe('content for other sites', () => {
  it('includes every figure, every map and every reading, each once', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining([...FIGURE_IDS]));
    expect(paths).toEqual(expect.arrayContaining(STORY_SCENES.filter(({ isPair }) => !isPair).map(({ id }) => id)));
    expect(paths).toContain('claim-attempts/B');
  });

  it('shows the first map of a figure with several maps under the figure’s id', () => {
    expect(embedsOfFigure('map-place')[0]).toMatchObject({ path: 'map-place', scene: 'place-shores' });
    expect(embedsOfFigure('telephone')).toEqual([{ kind: 'figure', path: 'telephone', figure: 'telephone' }]);
  });

  it('suggests the most similar path for an unknown one', () => {
    expect(() => findEmbed('place-cueta')).toThrow('did you mean "place-ceuta"?');
  });

  it('opens a sentence with the embedded reading or, without one, with that of the ministry’s sheet', () => {
    expect(readingShownInEmbed(findEmbed('claim-attempts/A'))).toBe('A');
    expect(readingShownInEmbed(findEmbed('telephone'))).toBeUndefined();
    for (const figure of FIGURE_IDS.filter(isClaimFigureId)) {
      const { readings } = findClaim(claimIdOfFigure(figure));
      const shown = readings.find(({ id }) => id === readingShownInEmbed(findEmbed(figure)));
      expect(shown?.verdict, figure).toBe('printed-in-source');
    }
  });

  it('has the question as its title, not the statement of one reading', () => {
    const inside = findEmbed('claim-attempts/A');
    expect(embedTitle('en', inside)).toBe('“Of which”: is the quarter part of the year? (reading: “Inside”)');
    expect(embedCredit('ar', inside)).toMatch(/ https?:\S+\/ar\/figures\/claim-attempts\/A\/$/);
  });

  it('has a title that is more than its id', () => {
    for (const embed of allEmbeds()) expect(embedTitle('en', embed).length, embed.path).toBeGreaterThan(10);
  });
});

it('escapes titles in the embed code', () => {
  const code = embedSnippet({
    address: 'https://a.example/?a=1&theme=dark',
    title: '“Of which” & "more" <b>',
    height: 9,
  });
  expect(code).toContain('src="https://a.example/?a=1&amp;theme=dark"');
  expect(code).toContain('title="“Of which” &amp; &quot;more&quot; &lt;b>"');
});
