import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

/** Sheets that may name left and right, with the reason: they place no text, or they name both sides. */
const PHYSICAL: Readonly<Record<string, string>> = {
  'app/styles/tokens.css': 'says which side is the start',
  'app/styles/page.css': 'the origin of the bar of progress, once for each direction',
  'app/styles/scrollShade.css': 'a shade at both sides',
  'app/styles/print.css': 'the title stands in the sea of the opening map',
  'components/map/mapMargins.css': 'maps are never mirrored',
  'components/story/ScrollySteps.element.css': 'pictures of maps; a square turned to an arrow up or down',
};

/** Sheets that set the direction of a part, with the part; charts have the direction of their page. */
const DIRECTED: Readonly<Record<string, string>> = {
  'app/styles/base.css': 'words of other languages',
  'components/cards/card.css': 'a quotation in English is written from the left',
  'components/claim/claim.css': 'periods under a quotation in another language',
  'components/classroom/present/slides.css': 'maps are never mirrored',
  'components/share/ShareLink.element.css': 'addresses are written from the left',
  'components/explorer/liveMap.css': 'maps are never mirrored',
  'components/map/map.css': 'maps are never mirrored',
  'components/share/citeBlock.css': 'citations are written in Latin letters',
  'components/share/shareBlocks.css': 'code and addresses are written from the left',
};

const SIDE = /\b(left|right)\b/;

it('no style sheet names a physical side: logical properties mirror pages that are read from the right', () => {
  const naming = globSync(['app/**/*.css', 'components/**/*.css']).filter((file) =>
    declarations(readFileSync(file, 'utf8')).some(
      ([property, value]) => SIDE.test(`${property} ${value}`) || isLopsided(property, value),
    ),
  );
  expect(naming.toSorted()).toEqual(Object.keys(PHYSICAL).toSorted());
});

it('no style sheet gives a chart a direction of its own', () => {
  const directed = globSync(['app/**/*.css', 'components/**/*.css']).filter((file) =>
    declarations(readFileSync(file, 'utf8')).some(([property]) => property === 'direction'),
  );
  expect(directed.toSorted()).toEqual(Object.keys(DIRECTED).toSorted());
});

/** @returns the declarations: the text before each `;` or end of a block. Selectors end at the start of a block */
function declarations(css: string): readonly (readonly [property: string, value: string])[] {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/url\("[^"]*"\)/g, 'url()');
  return [...plain.matchAll(/(?<=[\s;{])([\w-]+):\s*([^;{}]+)(?=[;}])/g)].map(([, property = '', value = '']) => [
    property,
    value,
  ]);
}

/** Whether a shorthand of four sides has different values for left and right. */
function isLopsided(property: string, value: string): boolean {
  if (!/^(padding|margin|inset|border-(width|style|color)|scroll-(margin|padding))$/.test(property)) return false;
  let sides = value;
  while (/\(/.test(sides)) sides = sides.replaceAll(/[\w-]*\([^()]*\)/g, 'x');
  const [, right, , left] = sides.trim().split(/\s+/);
  return left !== undefined && left !== right;
}
