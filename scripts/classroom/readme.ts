import { FONTS } from '@/content/credits';
import type { Locale } from '@/lib/locales';
import { absoluteUrl } from '@/lib/site/baseUrl';
import { DATA_VERSION } from '@/lib/site/dataVersion';
import { formatMessage } from '@/lib/text/formatMessage';
import { mapCredits, ownLicences } from '@/lib/text/licences';
import { messages } from '@/lib/text/messages';
import { signs } from '@/lib/text/signs';

/** The text file in the folder of the copy that explains how to open it. Line ends are those of Windows' own editor. */
export function readme(locale: Locale): string {
  const { site, classroom } = messages(locale);
  const words = classroom.readme;
  const { comma, semicolon } = signs(locale);
  const paragraphs = [
    site.name,
    site.dek,
    words.start,
    formatMessage(locale, words.teachers, { teach: `${locale}/teach/index.html`, story: `${locale}/index.html` }),
    words.holds,
    words.online,
    `${formatMessage(locale, words.edition, { day: DATA_VERSION })}\n${absoluteUrl(`/${locale}/corrections/`)}`,
    formatMessage(locale, words.licence, {
      licences: [ownLicences(locale), mapCredits(locale)].join(semicolon),
    }),
    formatMessage(locale, words.fonts, { fonts: FONTS.map(({ name, owner }) => `${name} (${owner})`).join(comma) }),
  ];
  return `${paragraphs.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
