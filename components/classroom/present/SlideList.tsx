import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { SLIDE_TOOLBAR_BUTTON_CLASS, SlideToolbarIcon } from './SlideToolbarIcon';
import type { Slide } from './slide';

const LISTED_KINDS: ReadonlySet<Slide['kind']> = new Set(['start', 'part', 'task', 'tasks']);

interface SlideListProps {
  readonly locale: Locale;
  readonly slides: readonly Slide[];
}

/**
 * Renders links to the slides of parts and tasks, and the list of keyboard shortcuts. It omits answers, and figures,
 * whose titles reveal their finding.
 */
export function SlideList({ locale, slides }: SlideListProps) {
  const { controls, keys } = messages(locale).present;
  const { title, clicker, letters, ...acts } = keys;
  return (
    <details className="deck-list">
      <summary className={SLIDE_TOOLBAR_BUTTON_CLASS} title={controls.list}>
        <SlideToolbarIcon name="list" />
        <span className="sr-only">{controls.list}</span>
      </summary>
      <div className="fixed end-2 bottom-[calc(var(--act)+1rem)] z-2 max-h-[calc(100dvh-var(--act)-2rem)] w-[min(60rem,100vw-1rem)] overflow-auto border border-t-3 border-rule border-t-ink bg-raised [box-shadow:var(--shadow)]">
        <div className="grid gap-x-10 gap-y-6 px-6 py-4 text-[length:var(--u)]/[1.36] md:grid-cols-2">
          <ul className="[&_.minutes]:text-quiet">
            {slides
              .filter(({ kind }) => LISTED_KINDS.has(kind))
              .map(({ id, kind, plan, name }) => (
                <li key={id} data-plan={plan}>
                  <a className="block py-[0.15em] no-underline decoration-auto hover:underline" href={`#${id}`}>
                    {kind === 'start' ? messages(locale).present.start : name}
                  </a>
                </li>
              ))}
          </ul>
          <div>
            <h2 className="font-sans text-[1em]/[1.36] font-medium tracking-normal">{title}</h2>
            <dl>
              {Object.values(acts).map(([name, key]) => (
                <div key={name} className="flex flex-wrap justify-between gap-x-4 border-t border-rule">
                  <dt>{name}</dt>
                  <dd>{key}</dd>
                </div>
              ))}
            </dl>
            <p className="mt-[0.5em]">{clicker}</p>
            <label className="mt-[0.5em] block">
              <input className="size-[0.8em] accent-ink" type="checkbox" name="letters" defaultChecked /> {letters}
            </label>
          </div>
        </div>
      </div>
    </details>
  );
}
