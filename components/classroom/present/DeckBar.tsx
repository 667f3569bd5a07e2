import type { LessonId } from '@/content/lessons/lessons';
import type { Locale } from '@/lib/locales';
import { paths } from '@/lib/site/paths';
import { messages } from '@/lib/text/messages';
import { DeckIcon, type DeckIconName } from './DeckIcon';
import { DeckList } from './DeckList';
import type { Slide } from './slide';

interface DeckBarProps {
  readonly locale: Locale;
  readonly lesson: LessonId;
  readonly slides: readonly Slide[];
}

/** Everything that a key does, as a button, and the clock of the part: of use with script alone, which shows it. */
export function DeckBar({ locale, lesson, slides }: DeckBarProps) {
  const { controls } = messages(locale).present;
  return (
    <nav className="deck-bar" aria-label={controls.label} hidden>
      <Act act="previous" name={controls.previous} />
      <span className="deck-count" data-words={controls.count} data-ui="" />
      <Act act="next" name={controls.next} />
      <span className="deck-clock">
        <span role="timer" aria-label={controls.timer} data-ui="" />
        <Act act="clock" name={controls.pause} icon="pause" other={controls.run} otherIcon="run" />
        <Act act="restart" name={controls.restart} />
      </span>
      {/* It comes and goes with what is covered: before the others, it moves none of them from under a pointer. */}
      <Act act="code" name={messages(locale).present.figureQr} />
      <Act act="reveal" name={controls.reveal} other={controls.cover} />
      <Act act="blank" name={controls.blank} />
      <Act act="full" name={controls.fullScreen} />
      <Act act="notes" name={controls.notes} />
      <DeckList locale={locale} slides={slides} />
      <a className="deck-act" href={paths.lesson(locale, lesson)} data-act="leave" title={controls.leave}>
        <DeckIcon name="leave" />
        <span className="sr-only">{controls.leave}</span>
      </a>
    </nav>
  );
}

interface ActProps {
  readonly act: string;
  readonly name: string;
  readonly icon?: DeckIconName;
  /** What the button is called, and its sign, while what it does is done. */
  readonly other?: string;
  readonly otherIcon?: DeckIconName;
}

function Act({ act, name, icon = act as DeckIconName, other, otherIcon }: ActProps) {
  return (
    <button
      className="deck-act"
      type="button"
      data-act={act}
      data-name={name}
      data-other={other}
      aria-label={name}
      title={name}
    >
      <DeckIcon name={icon} />
      {otherIcon && <DeckIcon name={otherIcon} />}
    </button>
  );
}
