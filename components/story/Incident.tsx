import { DateText } from '@/components/text/DateText';
import { findIncident } from '@/lib/facts/facts';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { formatPartialDate } from '@/lib/text/formatPeriod';

/**
 * Forms in which a chapter may print an incident: the number of people in it, the number of people who entered a city,
 * or the day on which it began.
 */
export const INCIDENT_FORMS = ['people', 'entered', 'date'] as const;

export interface IncidentProps {
  readonly locale: Locale;
  /** Id of a row of `incidents.csv`. */
  readonly id: string;
  /** The part of the record to print: see `INCIDENT_FORMS`. Default: `people`. */
  readonly form?: (typeof INCIDENT_FORMS)[number];
}

/**
 * Renders a fact about an incident within a sentence: a number of people, as a link to the report, or the day.
 * @throws Error when a number is requested and the report gives no single number
 */
export function Incident({ locale, id, form = 'people' }: IncidentProps) {
  if (form === 'date') return <DateText {...formatPartialDate(locale, findIncident(id).date)} />;
  const people = peopleOfIncident(id, form);
  return (
    <a href={`${paths.records(locale)}#${id}`}>
      <data value={people} data-incident={id}>
        {formatNumber(locale, people)}
      </data>
    </a>
  );
}

/**
 * Returns the number of people in an incident, or of those who entered a city.
 * @throws Error when the report gives no single number
 */
export function peopleOfIncident(id: string, form: 'people' | 'entered' = 'people'): number {
  const people = findIncident(id)[form];
  if (people === null) throw new Error(`The incident "${id}" has no single number for "${form}".`);
  return people;
}
