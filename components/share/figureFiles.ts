import { figureTableToCsv } from '@/components/figures/figureTable';
import { figureWords } from '@/components/figures/figureWords';
import { type FigureId, findFigure, tableOfFigure } from '@/components/sections/figures';
import { PUBLICATION_DETAILS } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { HAS_ARTEFACTS } from '@/lib/site/artefacts';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { addressWithDataVersion, DATA_VERSION } from '@/lib/site/dataVersion';
import { figureShareWords } from './shareWords';

/** Source, licence, version and address of the data of a figure, which every downloaded file states. */
export interface FigureDataProvenance {
  readonly source: string;
  /** Licence as an SPDX identifier, such as `CC-BY-4.0`. */
  readonly licence: string;
  readonly version: string;
  /** Absolute address of the figure's page, with the data version. */
  readonly address: string;
}

export function provenanceOfFigureData(locale: Locale, id: FigureId): FigureDataProvenance {
  return {
    source: figureWords(locale, findFigure(id)).sources,
    licence: PUBLICATION_DETAILS.dataLicence.name,
    version: DATA_VERSION,
    address: addressWithDataVersion(absoluteUrl(`/${locale}/figures/${id}/`)),
  };
}

export function figureCsv(locale: Locale, id: FigureId): string {
  return figureTableToCsv(tableOfFigure(locale, id), { ...provenanceOfFigureData(locale, id) });
}

/** Returns the content of the JSON file of a figure: its table, with the text, value and observation of each cell. */
export function figureJson(locale: Locale, id: FigureId): string {
  const { title, description } = figureShareWords(locale, id);
  const table = tableOfFigure(locale, id);
  return `${JSON.stringify({ title, description, ...provenanceOfFigureData(locale, id), ...table }, null, 1)}\n`;
}

export type ImageFormat = 'png' | 'pdf' | 'svg';

/** Returns the formats in which the image of a figure can be downloaded; none where the build rendered no images. */
export function imageFormatsOfFigure(id: FigureId): readonly ImageFormat[] {
  if (!HAS_ARTEFACTS) return [];
  return findFigure(id).hasSvg ? ['png', 'pdf', 'svg'] : ['png', 'pdf'];
}

/** Returns the path of the image of a figure below the root of the site. */
export function figureImagePath(locale: Locale, id: FigureId, format: ImageFormat): string {
  return `/data/figures/${locale}/${id}.${format}`;
}
