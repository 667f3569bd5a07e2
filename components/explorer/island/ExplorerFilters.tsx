import { useId, useMemo, useRef } from 'react';
import { FIELD, Field } from '@/components/page/Field';
import type { ExplorerState } from '../explorerState';
import { filterRecords } from '../filterRecords';
import { daysOfMonths, monthsOf, recordsByMonth } from '../months';
import { useExplorer } from './explorerContext';
import { KINDS, KindSign } from './kinds';
import { MonthHistogram } from './MonthHistogram';

/** It takes its room at once where its script will come. */
const FORM = 'grid gap-x-4 gap-y-3 font-sans text-note noscript:hidden min-[60rem]:gap-y-2 print:hidden';
const COLUMNS = 'grid-cols-[repeat(auto-fill,minmax(max(9rem,50%_-_1rem),1fr))] min-[60rem]:grid-cols-3';
/** Lower beside the map. */
const LOW_FIELD = `${FIELD} min-[60rem]:min-h-9 min-[60rem]:text-note`;

interface ExplorerFiltersProps {
  readonly change: (next: Partial<ExplorerState>, replace?: boolean) => void;
}

/** The choices. Inert until the script is there, for without it they could do nothing; the kinds are the map's key. */
export function ExplorerFilters({ change }: ExplorerFiltersProps) {
  const { words, all, within, scenes, choices, state, isLive } = useExplorer();
  const { filter } = words;
  const title = useId();
  const months = useMemo(() => monthsOf(all), [all]);
  const anyTime = useMemo(() => filterRecords(within, { ...state, from: '', to: '' }), [within, state]);
  const byMonth = useMemo(() => recordsByMonth(anyTime, months), [anyTime, months]);
  // A word that is being typed is one step back, not one a letter.
  const isTyping = useRef(false);
  const { kinds } = state;
  const isReversed = state.from !== '' && state.to !== '' && state.from > state.to;
  return (
    <form
      className={`explorer-filters ${FORM} ${COLUMNS}`}
      role="search"
      aria-label={filter.name}
      inert={!isLive}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className="col-span-full flex min-w-0 flex-wrap gap-x-5">
        <legend className="text-sm/5.5 text-quiet">{filter.kind}</legend>
        {KINDS.map((kind) => (
          <label
            key={kind}
            className="inline-flex min-h-9 items-center gap-1.5 text-note text-ink min-[60rem]:min-h-7.5"
          >
            <input
              className="size-4.5 accent-ink"
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target }) =>
                change({ kinds: KINDS.filter((each) => (each === kind ? target.checked : kinds.includes(each))) })
              }
            />
            <KindSign kind={kind} /> {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <fieldset className="col-span-full grid min-w-0 grid-cols-2 gap-x-4 gap-y-2">
        <legend className="text-sm/5.5 text-quiet" id={title}>
          {filter.period}
        </legend>
        <MonthHistogram
          months={months}
          counts={byMonth}
          {...(isReversed ? { from: '', to: '' } : { from: state.from, to: state.to })}
          hint={filter.months}
          onChoose={(chosen) => {
            const [from, to] = chosen ? daysOfMonths(...chosen) : ['', ''];
            change({ from, to });
          }}
        />
        <Field label={filter.from}>
          <input
            className={LOW_FIELD}
            type="date"
            value={state.from}
            max={state.to || undefined}
            onChange={({ target }) => change({ from: target.value })}
          />
        </Field>
        <Field label={filter.to}>
          <input
            className={LOW_FIELD}
            type="date"
            value={state.to}
            min={state.from || undefined}
            aria-invalid={isReversed}
            aria-describedby={`${title}-reversed`}
            onChange={({ target }) => change({ to: target.value })}
          />
        </Field>
        <p id={`${title}-reversed`} className="col-span-full font-medium empty:hidden" role="alert">
          {isReversed && filter.reversed}
        </p>
      </fieldset>
      <Field label={filter.actor}>
        <select
          className={LOW_FIELD}
          value={state.actor}
          data-ui=""
          onChange={({ target }) => change({ actor: target.value })}
        >
          <option value="">{filter.any}</option>
          {isLive &&
            choices.actors.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </Field>
      <Field label={filter.place}>
        <input
          className={LOW_FIELD}
          type="search"
          value={state.place}
          list={isLive ? `${title}-places` : undefined}
          autoComplete="off"
          onBlur={() => {
            isTyping.current = false;
          }}
          onChange={({ target }) => {
            change({ place: target.value }, isTyping.current);
            isTyping.current = true;
          }}
        />
      </Field>
      <Field label={words.scene.name}>
        <select
          className={LOW_FIELD}
          value={state.scene}
          data-ui=""
          onChange={({ target }) => change({ scene: target.value })}
        >
          <option value="">{words.scene.none}</option>
          {isLive &&
            [...new Set(scenes.map(({ section }) => section))].map((section) => (
              <optgroup key={section} label={section}>
                {scenes
                  .filter((scene) => scene.section === section)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            ))}
        </select>
      </Field>
      {isLive && (
        <datalist id={`${title}-places`} data-ui="">
          {choices.places.map(([id, name]) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      )}
    </form>
  );
}
