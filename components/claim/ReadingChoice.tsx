import type { ClaimRecord } from '@/content/data/claims';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { readingWords } from '@/lib/text/readingWords';

interface ReadingChoiceProps {
  readonly locale: Locale;
  /** Id of the claim's figure on the page, whose title names the choice. */
  readonly anchor: string;
  readonly claimId: string;
  readonly readings: ClaimRecord['readings'];
}

/**
 * The readings of a sentence as a choice, none of them made. It works without script: style sheets show what is chosen,
 * and "all again" resets the form, which is no landmark: there are as many as sentences. What a radio is worth is what
 * stands in the address, `attempts:B`. No browser fills it in on coming back: what is checked before the script comes was
 * pressed.
 */
export function ReadingChoice({ locale, anchor, claimId, readings }: ReadingChoiceProps) {
  const words = messages(locale).claim;
  return (
    <form className="reading-choice" role="none" autoComplete="off">
      <fieldset aria-labelledby={`${anchor}-choose ${anchor}-title`}>
        <legend id={`${anchor}-choose`}>{words.choose}</legend>
        {readings
          .map(({ id }) => readingWords(locale, claimId, id))
          .map(({ id, name, gist }) => (
            <label key={id}>
              <input type="radio" name="r" value={id} />
              <b>{name}</b>
              {/* Said once it is chosen, and in the reading itself. */}
              <span aria-hidden="true">{gist}</span>
            </label>
          ))}
      </fieldset>
      <button type="reset">{words.showAll}</button>
    </form>
  );
}
