import { UNITS } from '@/content/data/units';
import { metricOf, observations, reportsOf, unitOf } from '@/lib/facts/facts';
import type { Observation } from '@/lib/facts/schema';
import type { Locale } from '@/lib/locales';
import { localise } from '@/lib/text/localise';
import { messages } from '@/lib/text/messages';
import { placeName } from '@/lib/text/placeName';
import { reporterName } from '@/lib/text/reporterName';
import { Glyph } from './Glyph';
import { NumberLink } from './NumberLink';
import { PeriodText } from './PeriodText';

/**
 * All observations as one plain table, grouped by metric in the order of the fact base. Its roles are written out:
 * on phones the rows are laid out as blocks, which would take them away.
 */
export function NumbersTable({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).number;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1).
    <div className="table-scroll numbers-table" role="region" aria-label={words.all} tabIndex={0}>
      <table role="table">
        <caption className="sr-only">{words.all}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {Object.entries(words.columns).map(([key, name]) => (
              <th key={key} scope="col" role="columnheader">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {observations().map((row) => (
            <NumberRow key={row.id} locale={locale} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NumberRow({ locale, row }: { readonly locale: Locale; readonly row: Observation }) {
  const metric = metricOf(row);
  const unit = UNITS[unitOf(row)];
  return (
    <tr role="row" data-hue={metric.hue}>
      <th scope="row" role="rowheader" className="numeric">
        <NumberLink signed locale={locale} id={row.id} />
      </th>
      <td role="cell">
        <Glyph hue={metric.hue} /> {localise(metric.name, locale)}
        {unit.kind === 'measure' && `, ${localise(unit.other, locale)}`}
      </td>
      <td role="cell">
        <PeriodText locale={locale} row={row} />
      </td>
      <td role="cell">{placeName(locale, row.place)}</td>
      <td role="cell">{reporterName(locale, row.reporter)}</td>
      <td role="cell" className="numeric">
        <span data-tally="reports">{reportsOf(row.id).length}</span>
      </td>
    </tr>
  );
}
