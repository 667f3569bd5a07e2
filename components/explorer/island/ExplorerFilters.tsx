import { useId, useMemo, useRef } from 'react';
import type { ExplorerState } from '../explorerState';
import { filterRecords } from '../filterRecords';
import { daysOfMonths, monthsOf, recordsByMonth } from '../months';
import { useExplorer } from './explorerContext';
import { KINDS, KindSign } from './kinds';
import { MonthHistogram } from './MonthHistogram';

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
      className="explorer-filters"
      role="search"
      aria-label={filter.name}
      inert={!isLive}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className="kind-choice">
        <legend>{filter.kind}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
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
      <fieldset className="period-choice">
        <legend id={title}>{filter.period}</legend>
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
        <label>
          {filter.from}
          <input
            type="date"
            value={state.from}
            max={state.to || undefined}
            onChange={({ target }) => change({ from: target.value })}
          />
        </label>
        <label>
          {filter.to}
          <input
            type="date"
            value={state.to}
            min={state.from || undefined}
            aria-invalid={isReversed}
            aria-describedby={`${title}-reversed`}
            onChange={({ target }) => change({ to: target.value })}
          />
        </label>
        <p id={`${title}-reversed`} role="alert">
          {isReversed && filter.reversed}
        </p>
      </fieldset>
      <label>
        {filter.actor}
        <select value={state.actor} data-ui="" onChange={({ target }) => change({ actor: target.value })}>
          <option value="">{filter.any}</option>
          {isLive && choices.actors.map((actor) => <option key={actor}>{actor}</option>)}
        </select>
      </label>
      <label>
        {filter.place}
        <input
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
      </label>
      <label>
        {words.scene.name}
        <select value={state.scene} data-ui="" onChange={({ target }) => change({ scene: target.value })}>
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
      </label>
      {isLive && (
        <datalist id={`${title}-places`} data-ui="">
          {choices.places.map((place) => (
            <option key={place} value={place} />
          ))}
        </datalist>
      )}
    </form>
  );
}
