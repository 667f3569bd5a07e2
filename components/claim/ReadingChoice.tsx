import type { ClaimRecord } from '@/lib/facts/claims';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/names';

interface ReadingChoiceProps {
  readonly locale: Locale;
  /**
   * Id of the claim's figure on the page. The id of the figure's title begins with it, and that title is a part of the
   * accessible name of the choice.
   */
  readonly anchor: string;
  readonly claimId: string;
  readonly readings: ClaimRecord['readings'];
  /** Id of the reading that is chosen when the page opens; from then on one is always chosen. Default: none. */
  readonly initialReading?: string | undefined;
  /** Id of the reading that windows with room for only one show until the reader chooses. Default: none. */
  readonly shownFirst?: string | undefined;
}

/**
 * Renders the readings of a sentence as radio buttons, none of which is checked in the story. It works without script:
 * style sheets show the choice, and “all again” resets the form. The form is not a landmark, because there is one per
 * sentence. Values are those of the address, e.g. `attempts:B`. Browsers do not restore the form, so in the story a
 * radio button that is checked before the script runs was pressed by the reader.
 */
export function ReadingChoice({ locale, anchor, claimId, readings, initialReading, shownFirst }: ReadingChoiceProps) {
  const words = messages(locale).claim;
  // On phones, four names form two rows of two. Of three names, the last one, the ministry's, is the longest.
  const [columns, share] =
    readings.length === 4 ? ['lg:gap-x-8', 'max-md:basis-2/5 md:last:basis-32'] : ['lg:gap-x-13', 'last:basis-32'];
  return (
    <form className="reading-choice" role="none" autoComplete="off">
      <fieldset
        className={`flex flex-wrap gap-x-2 lg:grid lg:auto-cols-[1fr] lg:grid-flow-col ${columns}`}
        aria-labelledby={`${anchor}-choose ${anchor}-title`}
      >
        <legend className={initialReading ? 'pb-2 lg:pb-3' : 'sr-only lg:not-sr-only lg:pb-3'} id={`${anchor}-choose`}>
          {words.choose}
        </legend>
        {readings
          .map((reading) => ({ ...readingWords(locale, claimId, reading.id), isShownFirst: reading.id === shownFirst }))
          .map(({ id, name, gist, isShownFirst }) => (
            <label
              key={id}
              className={`flex min-h-13 grow basis-18 cursor-pointer items-center gap-2 border-t border-rule py-1 has-checked:border-t-3 has-checked:border-ink has-checked:pb-0.5 lg:grid lg:grid-cols-[auto_1fr] lg:content-start lg:gap-x-3 lg:py-3 lg:has-checked:pt-[calc(0.75rem-2px)] ${share}${isShownFirst ? ' shown-first' : ''}`}
            >
              <input type="radio" name="r" value={id} defaultChecked={id === `${claimId}:${initialReading}`} />
              <b className="font-medium lg:text-[1.0625rem]/6">{name}</b>
              {/* Screen readers read the gist once the reading is chosen, and in the reading itself. */}
              <span className="sr-only lg:not-sr-only lg:col-start-2 lg:text-quiet" aria-hidden="true">
                {gist}
              </span>
            </label>
          ))}
      </fieldset>
      {!initialReading && (
        <button className="min-h-11 underline underline-offset-[0.35em] lg:absolute lg:end-0 lg:-top-2.75" type="reset">
          {words.showAll}
        </button>
      )}
    </form>
  );
}
