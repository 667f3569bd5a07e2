import type { Theme } from '@/lib/site/colourOfDesignToken';
import { MAP_PALETTES, type MapPalette } from './palette';

/**
 * Returns the style sheet inside a still.
 * @param closeUp whether one enclave fills the map
 * @param theme colours of one theme; default: light, and dark where the reader's page is dark
 */
export function stillStyleSheet(closeUp: boolean, theme?: Theme): string {
  const fence = closeUp ? 4 : 3.2;
  // In a close-up, a land-coloured casing separates the border from the tint; at strait scale it would hide the
  // enclave.
  const casing = closeUp ? 10 : 0;
  return [
    'path,use{stroke-linejoin:round;stroke-linecap:round}',
    '.water,.coast,.grid,.border,.dashed,.fence,.casing,.measure,.under,.zebra{fill:none}',
    '.coast{stroke-width:.9}.water{stroke-width:.8}',
    '.coast.neutral{fill:inherit}',
    '.border,.dashed{stroke-width:.75;opacity:.7}',
    '.dashed{stroke-width:1;opacity:1;stroke-dasharray:5 4;stroke-linecap:butt}',
    `.fence{stroke-width:${fence}}.casing{stroke-width:${casing}}`,
    '.grid{stroke-width:.5;opacity:.22}',
    '.neat,.bar,.inset{stroke-width:.75;stroke-linejoin:miter}.neat{fill:none}',
    '.zebra{stroke-width:5;stroke-linecap:butt}',
    '.measure{stroke-width:1.25;stroke-linecap:butt}.under{stroke-width:4;stroke-linecap:butt}',
    '.extent{stroke-width:1.25;fill:none;stroke-linejoin:miter}',
    colours(MAP_PALETTES[theme ?? 'light']),
    theme ? '' : `@media screen and (prefers-color-scheme:dark){${colours(MAP_PALETTES.dark)}}`,
  ].join('');
}

function colours(c: MapPalette): string {
  return [
    `.sea,.under{fill:${c.sea}}.under{stroke:${c.sea}}`,
    `.land{fill:${c.land}}.casing{stroke:${c.land}}`,
    `.tint{fill:${c.tint}}.neutral.coast{fill:${c.neutral}}`,
    `.water{stroke:${c.waterLine}}`,
    `.coast,.grid,.border,.dashed{stroke:${c.coast}}`,
    `.fence{stroke:${c.fence}}`,
    `.neat,.bar,.inset,.zebra,.measure,.extent{stroke:${c.ink}}.inked{fill:${c.ink}}`,
    `.bar,.mat{fill:${c.paper}}`,
  ].join('');
}
