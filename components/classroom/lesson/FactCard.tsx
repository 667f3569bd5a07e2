import { NumberLink } from '@/components/number/NumberLink';
import { PeriodText } from '@/components/number/PeriodText';
import { DefinitionRow } from '@/components/text/DefinitionRow';
import { findObservation, metricOfObservation, unitKindOfObservation } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { factWords, observationNote } from '@/lib/text/factWords';
import { formatMessage } from '@/lib/text/formatMessage';
import { messages } from '@/lib/text/messages';
import { nameForMidSentence } from '@/lib/text/nameForMidSentence';
import { placeName, reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';

/**
 * Renders one observation as a fact card: its value, then who counted, what was counted, where, when, what is left out,
 * and the note.
 */
export function FactCard({ locale, id }: { readonly locale: Locale; readonly id: string }) {
  const row = findObservation(id);
  const { card: words, whoIfNotFound } = messages(locale).teach;
  const { rows, status } = messages(locale).number;
  const { counts, leavesOut } = factWords(locale, 'metrics', row.metric);
  const note = observationNote(locale, id);
  const name = reporterName(locale, row.reporter);
  // A count that was not found may not exist, so its card does not say that the office counted.
  const who =
    row.status === 'not-published' && row.reporter !== 'nobody'
      ? formatMessage(locale, whoIfNotFound, { reporter: nameForMidSentence(locale, row.reporter, name) })
      : name;
  const isOrdinal = unitKindOfObservation(row) === 'ordinal';
  const hasTwoValues = row.status === 'provisional' || row.status === 'restated';
  return (
    <div className="fact-card" data-hue={metricOfObservation(row).hue}>
      <p className="fact-card-value">
        <NumberLink hasPrecisionSign locale={locale} id={id} form={isOrdinal ? 'ordinal' : 'measure'} />
        {/* A first and a later value of one count must not be taken for each other. */}
        {hasTwoValues && (
          <span className="fact-card-status">
            {punctuationOf(locale).comma}
            {status[row.status]}
          </span>
        )}
      </p>
      <dl>
        <DefinitionRow name={words.who}>{who}</DefinitionRow>
        <DefinitionRow name={words.what}>{counts}</DefinitionRow>
        <DefinitionRow name={words.where}>{placeName(locale, row.place)}</DefinitionRow>
        <DefinitionRow name={words.when}>
          <PeriodText locale={locale} row={row} />
        </DefinitionRow>
        <DefinitionRow name={words.leavesOut}>{leavesOut}</DefinitionRow>
      </dl>
      {/* The note often names the part that the number covers, so the card must not be used without it. */}
      {note !== '' && (
        <p className="fact-card-note">
          {rows.note}
          {punctuationOf(locale).colon}
          {note}
        </p>
      )}
    </div>
  );
}
