import type { LessonId } from '@/lib/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import type { DeckAction } from './keyToAction';
import { SlideList } from './SlideList';
import { SLIDE_TOOLBAR_BUTTON_CLASS, SlideToolbarIcon, type SlideToolbarIconName } from './SlideToolbarIcon';
import type { Slide } from './slide';

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
    // Two rows on phones: navigation with the clock, then at most seven buttons, which fit 320 px. None moves between slides.
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
  /** Label of the button while its action is on, e.g. to stop it. Default: the usual label. */
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
