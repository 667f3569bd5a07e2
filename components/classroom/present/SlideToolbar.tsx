import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import type { DeckAction } from './keyToAction';
import { SLIDE_TOOLBAR_BUTTON_CLASS, SlideToolbarIcon, type SlideToolbarIconName } from './SlideToolbarIcon';
import type { Slide } from './slide';

/** Kinds of slides to which the list of slides has links. */
const LISTED_KINDS: ReadonlySet<Slide['kind']> = new Set(['start', 'part', 'task', 'tasks']);

interface SlideToolbarProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly slides: readonly Slide[];
}

/**
 * Renders the toolbar under the slides: their buttons, the number of the slide and the clock of the current part.
 * Hidden without script.
 */
export function SlideToolbar({ locale, lesson, slides }: SlideToolbarProps) {
  const { controls } = messages(locale).present;
  return (
    // Two rows on phones: navigation with the clock, then at most seven buttons, which fit 320 px. Each button keeps
    // its position on all slides.
    <nav
      className="deck-bar sticky bottom-0 z-1 flex flex-wrap items-center border-t border-rule bg-paper p-1 font-sans text-base max-md:justify-end max-md:before:order-1 max-md:before:basis-full max-md:[&>.deck-clock~*]:order-2 md:gap-x-1 md:px-3 print:hidden"
      aria-label={controls.label}
      hidden
    >
      <Act act="previous" name={controls.previous} />
      <span
        className="deck-count text-[length:max(1rem,var(--u))] whitespace-nowrap lining-nums tabular-nums"
        data-words={controls.count}
        data-ui=""
      />
      <Act act="next" name={controls.next} />
      <span className="deck-clock flex items-center text-[length:max(1rem,var(--u))] whitespace-nowrap lining-nums tabular-nums md:me-auto">
        <span role="timer" aria-label={controls.timer} data-ui="" />
        <Act act="clock" name={controls.pause} icon="pause" other={controls.run} otherIcon="run" />
        <Act act="restart" name={controls.restart} />
      </span>
      {/* Shown on some slides only; being first in its group, it moves no other button. */}
      <Act act="code" name={messages(locale).present.figureQr} />
      <Act act="reveal" name={controls.reveal} other={controls.cover} />
      <Act act="blank" name={controls.blank} />
      <Act act="full" name={controls.fullScreen} />
      <Act act="notes" name={controls.notes} />
      <SlideList locale={locale} slides={slides} />
      <a
        className={SLIDE_TOOLBAR_BUTTON_CLASS}
        href={paths.lesson(locale, lesson)}
        data-act="leave"
        title={controls.leave}
      >
        <SlideToolbarIcon name="leave" />
        <span className="sr-only">{controls.leave}</span>
      </a>
    </nav>
  );
}

interface ActProps {
  readonly act: DeckAction;
  readonly name: string;
  readonly icon?: SlideToolbarIconName;
  /** Label of the button while its action is active, e.g. to stop it. Default: the usual label. */
  readonly other?: string;
  readonly otherIcon?: SlideToolbarIconName;
}

function Act({ act, name, icon = act as SlideToolbarIconName, other, otherIcon }: ActProps) {
  return (
    <button
      className={`${SLIDE_TOOLBAR_BUTTON_CLASS} aria-disabled:cursor-default aria-disabled:text-hatch aria-pressed:bg-ink aria-pressed:text-paper data-[act=next]:me-auto forced-colors:aria-pressed:outline-2 forced-colors:aria-pressed:outline-[Highlight]`}
      type="button"
      data-act={act}
      data-name={name}
      data-other={other}
      aria-label={name}
      title={name}
    >
      <SlideToolbarIcon name={icon} className={otherIcon && 'w-[68%] group-data-done:hidden'} />
      {otherIcon && <SlideToolbarIcon name={otherIcon} className="hidden w-[68%] group-data-done:block" />}
    </button>
  );
}

/**
 * Renders links to the slides of parts and tasks, and the list of keyboard shortcuts. It omits answers, and figures,
 * whose titles reveal their finding.
 */
function SlideList({ locale, slides }: Omit<SlideToolbarProps, 'lesson'>) {
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
