import { group } from 'd3';
import type { ReactNode } from 'react';
import { OpenQuestionCard } from '@/components/question/OpenQuestionCard';
import { type Count, countsAtOtherPlaces, openQuestionsOfCount, relationsOfCount } from '@/lib/facts/counts';
import { findObservation } from '@/lib/facts/facts';
import type { ConstraintRecord } from '@/lib/facts/schema';
import { varyingFields } from '@/lib/facts/varyingFields';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { formatNumber } from '@/lib/text/formatNumber';
import { messages } from '@/lib/text/messages';
import { metricTextForMidSentence, nameForMidSentence } from '@/lib/text/nameForMidSentence';
import { metricName, placeName, reporterName } from '@/lib/text/names';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { NumberLink } from './NumberLink';
import { PeriodText } from './PeriodText';
import { TitledSubsection } from './TitledSubsection';

/**
 * Renders a folded list of the fulfilled relations between the numbers of a count, such as parts of a whole and sums.
 * Renders nothing where there are none.
 */
export function FulfilledRelations({ locale, count }: { readonly locale: Locale; readonly count: Count }) {
  const words = messages(locale).number.relations;
  const relations = relationsOfCount(count);
  if (relations.length === 0) return null;
  // Relations with the same whole share a list, except sums, whose parts belong together.
  const lists = group(relations, ({ id, kind, whole }) => (kind === 'parts-make-total' ? id : `${kind} ${whole}`));
  return (
    <FoldedPart locale={locale} title={words.title} count={relations.length} tally="relations">
      <p className="mb-2 text-quiet">{words.intro}</p>
      <ul className="*:border-t *:border-rule *:py-2">
        {[...lists].map(([key, list]) => (
          <RelationItem key={key} locale={locale} relations={list} />
        ))}
      </ul>
    </FoldedPart>
  );
}

interface RelationItemProps {
  readonly locale: Locale;
  /** Relations of one kind that have the same whole. */
  readonly relations: readonly ConstraintRecord[];
}

function RelationItem({ locale, relations }: RelationItemProps) {
  const [first] = relations;
  if (!first) return null;
  const parts = [...new Set(relations.flatMap((relation) => relation.parts))];
  const { colon, semicolon } = punctuationOf(locale);
  const members = [first.whole, ...parts].map(findObservation);
  const fields = varyingFields(members);
  return (
    <li>
      {members.map((row, i) => (
        <span key={row.id}>
          {i > 1 && semicolon}
          <NumberLink hasPrecisionSign locale={locale} id={row.id} />
          {' ('}
          <PeriodText locale={locale} row={row} />
          {fields.has('metric') && semicolon + metricTextForMidSentence(locale, metricName(locale, row.metric))}
          {fields.has('place') && semicolon + nameForMidSentence(locale, row.place, placeName(locale, row.place))}
          {fields.has('reporter') &&
            semicolon + nameForMidSentence(locale, row.reporter, reporterName(locale, row.reporter))}
          {')'}
          {i === 0 && (
            <span className="block text-quiet">
              {messages(locale).number.relations.kinds[first.kind].whole}
              {colon}
            </span>
          )}
        </span>
      ))}
    </li>
  );
}

interface FoldedPartProps {
  readonly locale: Locale;
  readonly title: string;
  /** Number of entries in the folded part. */
  readonly count: number;
  /** Kind of the entries, such as `relations`, by which the markup identifies the tally. */
  readonly tally: string;
  readonly children: ReactNode;
}

/** Renders a folded part of a count page, with its title and number of entries. */
function FoldedPart({ locale, title, count, tally, children }: FoldedPartProps) {
  return (
    <details className="mt-12 max-w-240 font-sans text-note" data-more={tally}>
      <summary className="py-2.5 font-medium">
        {title}{' '}
        <span className="font-normal text-quiet" data-tally={tally}>
          {formatNumber(locale, count)}
        </span>
      </summary>
      {children}
    </details>
  );
}

/** Renders the open questions about a count: relations between its numbers that should be fulfilled and are not. */
export function OpenQuestionsOfCount({ locale, count }: { readonly locale: Locale; readonly count: Count }) {
  return openQuestionsOfCount(count).map((question) => (
    <div key={question.id} className="mt-12">
      <OpenQuestionCard locale={locale} question={question} heading="h2" />
    </div>
  ));
}

/** Renders links to the counts of the same metric at other places, each with the number of its values. */
export function CountsAtOtherPlaces({ locale, count }: { readonly locale: Locale; readonly count: Count }) {
  const others = countsAtOtherPlaces(count);
  if (others.length === 0) return null;
  return (
    <TitledSubsection title={messages(locale).number.elsewhere} heading="h2">
      <ul className="columns-[16rem_3] gap-x-12 font-sans text-note">
        {others.map(({ id, place, rows }) => (
          <li key={id} className="break-inside-avoid py-1.5">
            <a href={paths.count(locale, id)}>{placeName(locale, place)}</a>{' '}
            <span className="text-quiet" data-tally="numbers">
              {formatNumber(locale, rows.length)}
            </span>
          </li>
        ))}
      </ul>
    </TitledSubsection>
  );
}
