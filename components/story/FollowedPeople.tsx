import { MetricSymbol } from '@/components/number/MetricSymbol';
import type { ChapterId } from '@/content/chapters';
import {
  FOLLOWED_INCIDENT,
  SEARCHED_COUNTS,
  SECTION_WITH_ALL_COUNTS,
  type SearchedCount,
} from '@/content/followedPeople';
import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { peopleOfIncident } from './Incident';

/**
 * Radius of the circle that represents one person (`RADIUS`), and the distance between the centres of two circles
 * (`PITCH`), in SVG units.
 */
const RADIUS = 4;
const PITCH = 11;
/** Start of the SVG path data of half a circle; the vector to its end follows. */
const HALF_CIRCLE = `a${RADIUS} ${RADIUS} 0 1 0 `;

interface FollowedPeopleProps {
  readonly locale: Locale;
  /** Section of the story in which the people are drawn. */
  readonly section: ChapterId;
}

/**
 * Draws each person of the followed incident as a circle. In a section about a count, the name of
 * the count and a phrase that says whether it may include these people precede the circles. One section lists all counts in this way; other sections
 * show only the circles. Beside a count, the circles are half filled if it may include the people, and empty if it
 * cannot have counted them on the day of the incident; otherwise they are filled.
 */
export function FollowedPeople({ locale, section }: FollowedPeopleProps) {
  const { title, counts } = messages(locale).ledger.followed;
  const { colon } = punctuationOf(locale);
  const hasAllCounts = section === SECTION_WITH_ALL_COUNTS;
  const searched = SEARCHED_COUNTS.filter((count) => hasAllCounts || count.section === section);
  return (
    <div className="followed font-sans text-note">
      {hasAllCounts && <p className="font-semibold">{title}</p>}
      {(hasAllCounts || searched.length === 0) && <People drawn="known" />}
      {searched.length > 0 && (
        <ul>
          {searched.map(({ count, hue, mayInclude }) => (
            <li key={count} data-hue={hue}>
              <MetricSymbol hue={hue} />
              <span>
                <b className="font-medium">{counts[count].name}</b>
                {colon}
                {counts[count].answer}
              </span>
              <People drawn={mayInclude} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Circles for all people of the followed incident in one row; decorative, because the text beside it says the same. */
function People({ drawn }: { readonly drawn: 'known' | SearchedCount['mayInclude'] }) {
  const centres = Array.from({ length: peopleOfIncident(FOLLOWED_INCIDENT) }, (_, i) => RADIUS + 1 + i * PITCH);
  const y = RADIUS + 1;
  const halves = centres.map((x) => `M${x} ${y - RADIUS}${HALF_CIRCLE}0 ${2 * RADIUS}`);
  return (
    <svg className={`followed-${drawn}`} viewBox={`0 0 ${PITCH * centres.length} ${2 * y}`} aria-hidden="true">
      <path d={halves.map((half) => `${half}${HALF_CIRCLE}0 ${-2 * RADIUS}`).join('')} />
      {drawn === 'perhaps' && <path d={halves.join('')} />}
    </svg>
  );
}
