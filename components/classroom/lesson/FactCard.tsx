import { NumberLink } from '@/components/number/NumberLink';
import { PeriodText } from '@/components/number/PeriodText';
import { TermRow } from '@/components/text/TermRow';
import { kindOfUnit, metricOf, observation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords, observationNote } from '@/lib/text/factWords';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { reporterName } from '@/lib/text/reporterName';

/** A number with five facts about it, each on one line; for slides, and for sheets to cut out. */
export function FactCard({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const row = observation(id);
  const words = messages(locale).teach.card;
  const { counts, leavesOut } = factWords(locale, 'metrics', row.metric);
  const note = observationNote(locale, id);
  const isOrdinal = kindOfUnit(row) === 'ordinal';
  return (
    <div className="fact-card" data-hue={metricOf(row).hue}>
      <p className="fact-card-value">
        <NumberLink hasPrecisionSign locale={locale} id={id} form={isOrdinal ? 'ordinal' : 'measure'} />
      </p>
      <dl>
        <TermRow name={words.who}>{reporterName(locale, row.reporter)}</TermRow>
        <TermRow name={words.what}>{counts}</TermRow>
        <TermRow name={words.where}>{placeName(locale, row.place)}</TermRow>
        <TermRow name={words.when}>
          <PeriodText locale={locale} row={row} />
        </TermRow>
        <TermRow name={words.leavesOut}>{leavesOut}</TermRow>
      </dl>
      {/* The note often names the part that the number covers, so the card must not be used without it. */}
      {note !== '' && <p className="fact-card-note">{note}</p>}
    </div>
  );
}
