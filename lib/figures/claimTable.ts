import type { ClaimRecord } from '@/content/data/claims';
import { observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { derivedCell, periodCell, valueCell } from './cells';
import type { FigureTable } from './figureTable';

/** `claim-*`: the numbers as printed, then what each reading makes of them. */
export function claimTable(locale: Locale, claim: ClaimRecord): FigureTable {
  const words = messages(locale);
  const { reading, what, formula, value, verdict } = words.claim.columns;
  return {
    columns: [reading, what, formula, value, verdict],
    rows: [
      ...claim.tokens.map((token) => [
        { text: words.claim.printed },
        periodCell(locale, observation(token.observation)),
        { text: token.text, verbatim: true, lang: 'en' },
        valueCell(locale, token.observation),
        { text: '' },
      ]),
      ...claim.readings.flatMap((row) =>
        row.implies.map((implied) => [
          { text: localise(row.name, locale) },
          { text: localise(implied.name, locale) },
          { text: implied.formula, verbatim: true },
          derivedCell(locale, implied.expected, implied.formula),
          { text: words.figure.verdicts[row.verdict] },
        ]),
      ),
    ],
  };
}
