import { FIGURE_IDS } from '@/components/sections/figures';
import { figureImage } from '@/components/share/figureFiles';
import { PUBLISHED_LOCALES } from '@/lib/locales';
import { FIGURE_WIDTH_PX, fitWindow } from './fitWindow';
import { pdfFile } from './pdfFile';
import type { ArtefactPage } from './renderArtefacts';
import { svgFile } from './svgFile';

/** Pages from which the images of figures are made. */
export function picturePages(): readonly ArtefactPage[] {
  return PUBLISHED_LOCALES.flatMap((locale) =>
    FIGURE_IDS.map((id) => ({
      path: `/${locale}/picture/${id}/`,
      width: FIGURE_WIDTH_PX,
      height: 800,
      // Two device pixels for each CSS pixel, sharp on paper and on fine screens.
      scale: 2,
      prepare: fitWindow,
      files: [
        { name: figureImage(locale, id, 'png'), make: (page) => page.screenshot() },
        svgFile(locale, id),
        pdfFile(figureImage(locale, id, 'pdf'), 'window'),
      ],
    })),
  );
}
