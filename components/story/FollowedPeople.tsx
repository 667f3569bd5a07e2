import { MetricSymbol } from '@/components/number/MetricSymbol';
import { CHAPTER_IDS, type ChapterId } from '@/content/chapters';
import { FOLLOWED_INCIDENT, SEARCHED_COUNTS } from '@/content/followedPeople';
import { findIncident } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { punctuationOf } from '@/lib/text/punctuationOf';

/** Radius of the circle that represents one person, and the distance between centres, in SVG units. */
const RADIUS = 4;
const PITCH = 11;
const HALF_CIRCLE = `a${RADIUS} ${RADIUS} 0 1 0 `;

interface FollowedPeopleProps {
  readonly locale: Locale;
  /** Section of the story up to which the counts are listed. */
  readonly until: ChapterId;
}

/**
 * List of the counts that the story has explained so far. Each says whether it may include the people of the followed
 * incident. One circle represents one person: filled in the title, struck through where nobody can say whether the
 * person is in the count, and faint where the count cannot include the person.
 */
export function FollowedPeople({ locale, until }: FollowedPeopleProps) {
  const { title, counts } = messages(locale).ledger.followed;
  const { colon } = punctuationOf(locale);
  const last = CHAPTER_IDS.indexOf(until);
  const id = `followed-until-${until}`;
  return (
    <div className="followed font-sans text-note">
      <p className="font-semibold" id={id}>
        {title} <People drawn="known" />
      </p>
      <ul aria-labelledby={id}>
        {SEARCHED_COUNTS.filter(({ section }) => CHAPTER_IDS.indexOf(section) <= last).map(
          ({ count, hue, mayInclude }) => (
            <li key={count} data-hue={hue}>
              <MetricSymbol hue={hue} />
              <span>
                <b className="font-medium">{counts[count].name}</b>
                {colon}
                {counts[count].answer}
              </span>
              <People drawn={mayInclude} />
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

/** Circles for all people of the followed incident in one row; decorative, because the text beside it says the same. */
function People({ drawn }: { readonly drawn: 'known' | 'perhaps' | 'no' }) {
  const centres = Array.from({ length: followedPeople() }, (_, i) => RADIUS + 1 + i * PITCH);
  const y = RADIUS + 1;
  return (
    <svg className={`followed-${drawn}`} viewBox={`0 0 ${PITCH * centres.length} ${2 * y}`} aria-hidden="true">
      <path
        d={centres
          .map((x) => `M${x - RADIUS} ${y}${HALF_CIRCLE}${2 * RADIUS} 0${HALF_CIRCLE}${-2 * RADIUS} 0`)
          .join('')}
      />
      {drawn === 'perhaps' && <path d={centres.map((x) => `M${x - 3} ${y + 3}l6 -6`).join('')} />}
    </svg>
  );
}

/** Number of people of the followed incident, linked to its report. */
export function NumberOfFollowedPeople({ locale }: { readonly locale: Locale }) {
  const people = followedPeople();
  return (
    <a href={`${paths.records(locale)}#${FOLLOWED_INCIDENT}`} data-hue="attempts">
      <data value={people} data-incident={FOLLOWED_INCIDENT}>
        {formatNumber(locale, people)}
      </data>
    </a>
  );
}

/** @throws Error when the report gives no single number of people */
function followedPeople(): number {
  const { people } = findIncident(FOLLOWED_INCIDENT);
  if (people === null) throw new Error(`The incident "${FOLLOWED_INCIDENT}" has no number of people to follow.`);
  return people;
}
