import { createElement } from '@/components/elements/createElement';
import type { ReadingBars } from './describeRemark';
import type { SentenceReader } from './sentenceReader';

/** Draws the readings of two numbers as bars on one scale. A number that we computed is an outline, as in the story. */
export function drawReadingBars(
  { whole, part, isExact, contradicted, supported }: ReadingBars,
  reader: SentenceReader,
): HTMLElement {
  const { hinge } = reader.index.words;
  const scale = Math.max(whole, part);
  const verdict = (reading: 'inside' | 'beside') => {
    if (reading === contradicted) return hinge.contradicted;
    return reading === supported ? hinge.supported : '';
  };
  const rest = { value: whole - part, formula: `${whole} - ${part}`, name: hinge.left, isUnsaid: !isExact };
  const inside = part <= whole ? [bar(scale, reader, [rest, { value: part }])] : [];
  const reading = (kind: 'inside' | 'beside', bars: readonly HTMLElement[]) =>
    createElement(
      'div',
      { className: 'check-reading' },
      createElement('p', {}, hinge[kind], ...verdictOf(verdict(kind))),
      ...bars,
    );
  return createElement(
    'div',
    { className: 'check-readings' },
    ...(inside.length > 0 ? [reading('inside', inside)] : []),
    reading('beside', [bar(scale, reader, [{ value: whole }]), bar(scale, reader, [{ value: part }])]),
  );
}

interface Segment {
  readonly value: number;
  /** Formula of the number; default: the sentence has it. */
  readonly formula?: string;
  readonly name?: string;
  /** The value is not shown under the bar, only its name. */
  readonly isUnsaid?: boolean;
}

function bar(scale: number, { number: format }: SentenceReader, segments: readonly Segment[]): HTMLElement {
  const stretches = segments.map(({ value, formula }) => {
    const stretch = createElement('span', { className: formula ? 'check-derived' : 'check-solid' });
    stretch.style.inlineSize = `${(value / scale) * 100}%`;
    return stretch;
  });
  const captions = segments.map(({ value, formula, name, isUnsaid }) => {
    if (isUnsaid) return createElement('span', {}, name ?? '');
    const number = createElement('data', { value: String(value) }, format(value));
    if (formula) number.dataset.derived = formula;
    else number.dataset.verbatim = '';
    return createElement('span', {}, number, name ? ` ${name}` : '');
  });
  return createElement(
    'div',
    { className: 'check-bar' },
    createElement('div', { className: 'check-stretches', ariaHidden: 'true' }, ...stretches),
    createElement('p', {}, ...captions),
  );
}

function verdictOf(text: string): readonly HTMLElement[] {
  return text === '' ? [] : [createElement('span', { className: 'check-verdict' }, text)];
}
