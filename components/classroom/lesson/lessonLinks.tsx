import type { ReactNode } from 'react';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { Locale } from '@/lib/locales';
import { absoluteUrl, printedAddress } from '@/lib/site/baseUrl';
import { type PageName, paths } from '@/lib/site/paths';
import { lessonId } from './lessonOf';

interface LinkProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** To one reading of a sentence. `of` names both, as `attempts:A`. */
export function ReadingLink({ locale, of, children }: LinkProps & { readonly of: string }) {
  const [claim = '', reading = ''] = of.split(':');
  return <a href={paths.reading(locale, `claim-${claim}`, reading)}>{children}</a>;
}

/** The address of another page of this site, to be typed from a board or from paper. */
export function PageAddress({ locale, to }: { readonly locale: Locale; readonly to: string }) {
  const address = absoluteUrl(paths[to as PageName](locale));
  return (
    <a href={address} data-ui="">
      <LeftToRight locale={locale}>{printedAddress(address)}</LeftToRight>
    </a>
  );
}

/** To a section of the story. */
export function StoryLink({ locale, to, children }: LinkProps & { readonly to: string }) {
  return <a href={paths.inStory(locale, to)}>{children}</a>;
}

export function LessonLink({ locale, to, children }: LinkProps & { readonly to: string }) {
  return <a href={paths.lesson(locale, lessonId(to))}>{children}</a>;
}

/** To a task further down the same lesson. */
export function TaskLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <a href={`#task-${id}`}>{children}</a>;
}

/** To the guess before the story, whose answer is then not in the page until somebody asks for it. */
export function GuessLink({ locale, children }: LinkProps) {
  return <a href={`${paths.story(locale)}?reveal=0#prediction`}>{children}</a>;
}
