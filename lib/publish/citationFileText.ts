import { PUBLICATION_DETAILS } from '@/content/site';
import { DEFAULT_LOCALE } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { DATA_VERSION, LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { messages } from '@/lib/text/messages';

/** Returns the text of `CITATION.cff` as published beside the data, with the address of the data page. */
export function publishedCitationText(): string {
  return citationFileText(absoluteUrl(`/${DEFAULT_LOCALE}/data/`));
}

/**
 * Returns the text of `CITATION.cff` (Citation File Format 1.2.0), from which repositories and reference managers read
 * how to cite the data.
 * @param url address of the data page; absent in the repository, which has no fixed site
 */
export function citationFileText(url?: string): string {
  const { site, data } = messages(DEFAULT_LOCALE);
  const lines = [
    ['cff-version', '1.2.0'],
    ['message', 'If you use these data, please cite them as below.'],
    ['type', 'dataset'],
    ['title', site.name],
    ['abstract', data.description],
    ['version', DATA_VERSION],
    ['date-released', LAST_CHANGED_DAY],
    ['license', PUBLICATION_DETAILS.dataLicence.name],
    ...(url === undefined ? [] : [['url', url]]),
  ] as const;
  // A JSON string is also a valid YAML string.
  const fields = lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${[...fields, 'authors:', `  - name: ${JSON.stringify(PUBLICATION_DETAILS.author)}`].join('\n')}\n`;
}
