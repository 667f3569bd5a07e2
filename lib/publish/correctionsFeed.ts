import { descending } from 'd3';
import { Feed, type Item } from 'feed';
import { PUBLICATION_DETAILS } from '@/content/site';
import { corrections as publicCorrections } from '@/lib/facts/facts';
import type { CorrectionRecord } from '@/lib/facts/recordTables';
import { type DataVersion, dayOfVersion } from '@/lib/facts/versions';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { DATA_VERSIONS, LAST_CHANGED_DAY } from '@/lib/site/dataVersion';
import { type FactWords, factWords } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { licencesOfOwnWork } from '@/lib/text/licences';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';

/** A correction with its words in one language: the text before the correction, what was corrected and why. */
export type LocalisedCorrection = CorrectionRecord & FactWords<'corrections'>;

/**
 * Returns the XML of an Atom feed (RFC 4287) with an entry for each correction and each version, newest first. Dates
 * come from the content, so that builds are reproducible.
 */
export function correctionsFeed(
  locale: Locale,
  corrections: readonly LocalisedCorrection[] = localiseCorrections(locale, publicCorrections()),
  versions: readonly DataVersion[] = DATA_VERSIONS,
): string {
  const { site, cite } = messages(locale);
  const address = absoluteUrl(`/${locale}/feed.xml`);
  const feed = new Feed({
    id: address,
    title: `${site.name}${punctuationOf(locale).colon}${cite.feed.title}`,
    description: cite.feed.description,
    link: absoluteUrl(`/${locale}/corrections/`),
    language: locale,
    author: { name: PUBLICATION_DETAILS.author },
    copyright: licencesOfOwnWork(locale),
    generator: site.name,
    updated: startOf(LAST_CHANGED_DAY),
    feedLinks: { atom: address },
  });
  const entries = [
    ...corrections.map((correction) => correctionEntry(locale, correction)),
    ...versions.map((version, i) => versionEntry(locale, version, i === versions.length - 1)),
  ];
  for (const entry of entries.toSorted((a, b) => descending(a.date, b.date))) feed.addItem(asHtml(entry));
  return feed.atom1();
}

/** Adds the words about each correction in a language. @throws Error when the language lacks them */
function localiseCorrections(locale: Locale, corrections: readonly CorrectionRecord[]): readonly LocalisedCorrection[] {
  return corrections.map((correction) => ({ ...correction, ...factWords(locale, 'corrections', correction.id) }));
}

function correctionEntry(locale: Locale, { date, rows, before, what, why }: LocalisedCorrection): Item {
  const words = messages(locale).cite.feed;
  const parts = [
    [words.before, before],
    [words.what, what],
    [words.why, why],
  ] as const;
  return {
    id: `${absoluteUrl(`/${locale}/corrections/`)}#${[date, ...rows].join(':')}`,
    title: formatMessage(locale, words.correction, { what }),
    link: absoluteUrl(`/${locale}/corrections/`),
    date: startOf(date),
    // Some of the texts end in a full stop.
    description: parts
      .map(([name, text]) => `${name}${punctuationOf(locale).colon}${text}`)
      .join('. ')
      .replaceAll('.. ', '. '),
  };
}

function versionEntry(locale: Locale, { id }: DataVersion, isFirst: boolean): Item {
  const words = messages(locale).cite.feed;
  return {
    id: `${absoluteUrl(`/${locale}/data/`)}?v=${id}`,
    title: formatMessage(locale, words.version, { version: id }),
    link: absoluteUrl(`/${locale}/data/`),
    date: startOf(dayOfVersion(id)),
    description: isFirst ? words.firstText : words.versionText,
  };
}

/** Escapes the title and description of an entry, because the feed library declares them as HTML. */
function asHtml(entry: Item): Item {
  const plain = (text = '') => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return { ...entry, title: plain(entry.title), description: plain(entry.description) };
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
