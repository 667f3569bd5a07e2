import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { DeckIcon } from './DeckIcon';
import type { Slide } from './slide';

interface DeckListProps {
  readonly locale: Locale;
  readonly slides: readonly Slide[];
}

/** The parts and tasks to go to, and the keys. Figures and answers are left out: their names would give them away. */
export function DeckList({ locale, slides }: DeckListProps) {
  const { controls, keys } = messages(locale).present;
  const { title, clicker, letters, ...acts } = keys;
  return (
    <details className="deck-list">
      <summary className="deck-act" title={controls.list}>
        <DeckIcon name="list" />
        <span className="sr-only">{controls.list}</span>
      </summary>
      <div className="deck-panel">
        <ul>
          {slides
            .filter(({ kind }) => kind === 'start' || kind === 'part' || kind === 'task')
            .map(({ id, kind, plan, name }) => (
              <li key={id} data-plan={plan}>
                <a href={`#${id}`}>{kind === 'start' ? messages(locale).present.start : name}</a>
              </li>
            ))}
        </ul>
        <div>
          <h2>{title}</h2>
          <dl>
            {Object.values(acts).map(([name, key]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{key}</dd>
              </div>
            ))}
          </dl>
          <p>{clicker}</p>
          <label>
            <input type="checkbox" name="letters" defaultChecked /> {letters}
          </label>
        </div>
      </div>
    </details>
  );
}
