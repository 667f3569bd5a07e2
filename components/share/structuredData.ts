import type { DataDownload, Dataset, NewsArticle, Organization, WithContext } from 'schema-dts';
import type { FigureId } from '@/components/sections/figures';
import { PUBLICATION_DETAILS } from '@/content/site';
import type { Locale } from '@/lib/locales';
import { dataFilesForLanguage, fileSizeBytes } from '@/lib/publish/dataFiles';
import { DATA_PACKAGE_FILE, dataPackageText } from '@/lib/publish/dataPackage';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { DATA_VERSION, FIRST_PUBLISHED_DAY, LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { messages } from '@/lib/text/messages';
import {
  figureCsv,
  figureImagePath,
  figureJson,
  type ImageFormat,
  imageFormatsOfFigure,
  provenanceOfFigureData,
} from './figureFiles';
import { figureShareWords, storyShareWords } from './shareWords';

/** This module writes structured data for search engines (schema.org), where each `@id` is the address of a page. */

const IMAGE_TYPES = { png: 'image/png', pdf: 'application/pdf', svg: 'image/svg+xml' } as const;

const AUTHOR: Organization = { '@type': 'Organization', name: PUBLICATION_DETAILS.author };

export function structuredDataOfStory(locale: Locale): WithContext<NewsArticle> {
  const { title, description } = storyShareWords(locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': absoluteUrl(`/${locale}/`),
    headline: title,
    description,
    inLanguage: locale,
    datePublished: FIRST_PUBLISHED_DAY,
    dateModified: LAST_CHANGED_DAY,
    author: AUTHOR,
    license: PUBLICATION_DETAILS.dataLicence.path,
    isBasedOn: { '@id': absoluteUrl(`/${locale}/data/`) },
  };
}

export function structuredDataOfFactBase(locale: Locale): WithContext<Dataset> {
  const { site, data } = messages(locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...datasetTerms(`/${locale}/data/`),
    name: site.name,
    description: `${data.description} ${data.intro}`,
    distribution: [
      ...dataFilesForLanguage(locale).map((file) =>
        download(`/data/${file.name}`, file.mediaType, fileSizeBytes(file)),
      ),
      download(`/data/${DATA_PACKAGE_FILE}`, 'application/json', Buffer.byteLength(dataPackageText())),
    ],
  };
}

/** Returns structured data about the table of one figure, as a part of the whole data set. */
export function structuredDataOfFigure(locale: Locale, id: FigureId): WithContext<Dataset> {
  const { title, description } = figureShareWords(locale, id);
  const file = `/data/figures/${locale}/${id}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...datasetTerms(`/${locale}/figures/${id}/`),
    name: title,
    description,
    creditText: provenanceOfFigureData(locale, id).source,
    isPartOf: { '@id': absoluteUrl(`/${locale}/data/`) },
    distribution: [
      download(`${file}.csv`, 'text/csv', Buffer.byteLength(figureCsv(locale, id))),
      download(`${file}.json`, 'application/json', Buffer.byteLength(figureJson(locale, id))),
      ...imageFormatsOfFigure(id).map((format) => imageDownload(locale, id, format)),
    ],
  };
}

function datasetTerms(path: string) {
  return {
    '@id': absoluteUrl(path),
    url: absoluteUrl(path),
    creator: AUTHOR,
    license: PUBLICATION_DETAILS.dataLicence.path,
    version: DATA_VERSION,
    datePublished: FIRST_PUBLISHED_DAY,
    dateModified: LAST_CHANGED_DAY,
    isAccessibleForFree: true,
  } as const;
}

/**
 * Returns structured data about the image of a figure, without its size, because the build renders it after this page.
 */
function imageDownload(locale: Locale, id: FigureId, format: ImageFormat): DataDownload {
  const contentUrl = absoluteUrl(figureImagePath(locale, id, format));
  return { '@type': 'DataDownload', contentUrl, encodingFormat: IMAGE_TYPES[format] };
}

function download(path: string, encodingFormat: string, bytes: number): DataDownload {
  return { '@type': 'DataDownload', contentUrl: absoluteUrl(path), encodingFormat, contentSize: `${bytes} B` };
}
