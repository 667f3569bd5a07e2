import { NumberLink } from '@/components/number/NumberLink';
import { DateText } from '@/components/text/DateText';
import { correctedObservationIds, type LaterCorrection } from '@/lib/facts/versions';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { formatDay } from '@/lib/text/formatPeriod';
import { messages } from '@/lib/text/messages';

interface LaterCorrectionsNoticeProps {
  readonly locale: Locale;
  /** Corrections of numbers on the page, newest first. An empty list renders nothing. */
  readonly corrections: readonly LaterCorrection[];
}

/**
 * Renders a notice of corrections made after the data version in the page's address (`?v=2026-05-06`). It is hidden
 * until script finds some.
 */
export function LaterCorrectionsNotice({ locale, corrections }: LaterCorrectionsNoticeProps) {
  if (corrections.length === 0) return null;
  const words = messages(locale).cite.corrected;
  return (
    <corrected-notice
      className="corrected my-6 block max-w-240 border border-s-4 border-ink px-5 py-4 font-sans text-note"
      role="status"
      hidden
    >
      <h2 className="mb-1 font-sans text-base font-semibold">{words.title}</h2>
      {corrections.map(({ correction, versions }) => (
        <p key={correction.id} data-versions={versions.join(' ')} hidden>
          <DateText {...formatDay(locale, correction.date)} />. {words.before}{' '}
          <span data-verbatim="">{factWords(locale, 'corrections', correction.id).before}</span>. {words.now}{' '}
          {correctedObservationIds(correction).map((id, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              <NumberLink hasPrecisionSign locale={locale} id={id} form="measure" />
            </span>
          ))}
          . {factWords(locale, 'corrections', correction.id).why}
        </p>
      ))}
      <p>
        <a href={paths.corrections(locale)}>{words.all}</a>
      </p>
    </corrected-notice>
  );
}
