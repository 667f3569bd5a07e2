import type { ReactNode } from 'react';
import { requireTermId } from '@/components/story/GlossaryTerm';
import { LeftToRight } from '@/components/text/LeftToRight';
import type { Locale } from '@/lib/locales';
import { absoluteUrlOfAddress, addressWithoutScheme } from '@/lib/site/baseUrl';
import { type LinkablePageName, paths } from '@/lib/site/paths';
import { factWords } from '@/lib/text/factWords';
import { punctuationOf } from '@/lib/text/punctuationOf';
import { parseLessonId } from './lessonRecord';

interface LinkProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Links to the page of one reading of a claim. `of` contains the ids of both, e.g. `attempts:A`. */
export function ReadingLink({ locale, of, children }: LinkProps & { readonly of: string }) {
  const [claim = '', reading = ''] = of.split(':');
  return <a href={paths.reading(locale, `claim-${claim}`, reading)}>{children}</a>;
}

/**
 * Prints the address of the page `to` of this site as a link, without `https://`, so that it can be typed from a board
 * or from paper.
 */
export function PageAddressLink({ locale, to }: { readonly locale: Locale; readonly to: string }) {
  const address = absoluteUrlOfAddress(paths[to as LinkablePageName](locale));
  return (
    <a href={address} data-ui="">
      <LeftToRight locale={locale}>{addressWithoutScheme(address)}</LeftToRight>
    </a>
  );
}

/** Links to the section `to` of the story. */
export function StoryLink({ locale, to, children }: LinkProps & { readonly to: string }) {
  return <a href={paths.inStory(locale, to)}>{children}</a>;
}

export function LessonLink({ locale, to, children }: LinkProps & { readonly to: string }) {
  return <a href={paths.lesson(locale, parseLessonId(to))}>{children}</a>;
}

/** Links to a later task of the same lesson. */
export function LinkToTask({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return <a href={`#task-${id}`}>{children}</a>;
}

/**
 * Links to the prediction question of the story; with `?reveal=0` the page hides the answer until the reader requests
 * it.
 */
export function PredictionLink({ locale, children }: LinkProps) {
  return <a href={`${paths.story(locale)}?reveal=0#prediction`}>{children}</a>;
}

interface TermLinkProps {
  readonly locale: Locale;
  readonly id: string;
  /** The term in the grammatical form that the sentence needs. */
  readonly children: ReactNode;
}

/** Renders a term as a link to its entry in the glossary. `<term-note>` shows the definition as a tooltip. */
export function GlossaryTermLink({ locale, id, children }: TermLinkProps) {
  const { term, definition } = factWords(locale, 'glossary', requireTermId(id));
  const tip = `tip-${id}`;
  return (
    <term-note>
      <a className="term" href={paths.term(locale, id)} aria-describedby={tip}>
        {children}
      </a>
      <span className="term-tip" id={tip} role="tooltip" popover="manual">
        <b>{term}</b>
        {punctuationOf(locale).colon}
        {definition}
      </span>
    </term-note>
  );
}
