import type { FilterList } from '@/components/elements/FilterList.element';
import {
  countRecordsByMonth,
  firstAndLastDayOfMonths,
  mirrorMonthRange,
  monthBarsPathData,
  monthIndicesOfPeriod,
  monthsSpannedBy,
} from './months';

/** Synchronises the histogram of months and its two sliders with the two date fields beside it. */
export class MonthRangeSliders {
  readonly #list: FilterList;
  readonly #names: readonly string[];
  readonly #sliders: readonly HTMLInputElement[];
  readonly #isFromRight = document.dir === 'rtl';
  #known: readonly string[] | undefined;

  constructor(list: FilterList, signal: AbortSignal) {
    this.#list = list;
    const range = list.querySelector<HTMLElement>('.month-range');
    this.#names = range?.dataset.names?.split('|') ?? [];
    this.#sliders = [...(range?.querySelectorAll<HTMLInputElement>('input[type="range"]') ?? [])];
    for (const slider of this.#sliders) slider.addEventListener('input', () => this.#onInput(slider), { signal });
  }

  /** All months of the histogram, as YYYY-MM, read from the rows on first use. */
  get #months(): readonly string[] {
    this.#known ??= monthsSpannedBy(this.#list.rows.map(firstDayOf));
    return this.#known;
  }

  update(): void {
    const [from, to] = [this.#list.value('from'), this.#list.value('to')];
    const isReversed = from !== '' && to !== '' && from > to;
    const [start, end] = isReversed
      ? monthIndicesOfPeriod(this.#months, '', '')
      : monthIndicesOfPeriod(this.#months, from, to);
    // The bars count the records that pass all filters except the period.
    const counts = countRecordsByMonth(this.#list.matchingRows(['from', 'to']).map(firstDayOf), this.#months);
    this.#list.querySelector('.month-columns path')?.setAttribute('d', monthBarsPathData(counts, this.#isFromRight));
    for (const [i, slider] of this.#sliders.entries()) {
      slider.value = String(i === 0 ? start : end);
      slider.setAttribute('aria-valuetext', this.#names[slider.valueAsNumber] ?? '');
    }
    const [x, right] = mirrorMonthRange([start, end + 1], this.#months.length, this.#isFromRight);
    const stretch = this.#list.querySelector('.month-stretch');
    stretch?.setAttribute('x', String(x));
    stretch?.setAttribute('width', String(right - x));
    stretch?.toggleAttribute('hidden', isReversed || (from === '' && to === ''));
    this.#sayReversed(isReversed, from, to);
  }

  /**
   * Filters the records by the months of both sliders after one has moved. A slider that passes the other one pushes it
   * ahead, so that the first month is never after the last.
   */
  #onInput(slider: HTMLInputElement): void {
    const [first = 0, last = 0] = this.#sliders.map(({ valueAsNumber }) => valueAsNumber);
    const isFirst = slider === this.#sliders[0];
    const [start, end] = isFirst ? [first, Math.max(first, last)] : [Math.min(first, last), last];
    const [from, to] = firstAndLastDayOfMonths(this.#months[start] ?? '', this.#months[end] ?? '');
    // A slider at its end of the histogram leaves that end of the period open.
    const isOpen = { from: start === 0, to: end === this.#months.length - 1 };
    this.#list.choose({ from: isOpen.from ? '' : from, to: isOpen.to ? '' : to }, { typing: 'months' });
  }

  #sayReversed(isReversed: boolean, from: string, to: string): void {
    const [first, last] = ['from', 'to'].map((name) => this.#list.querySelector<HTMLInputElement>(`[name="${name}"]`));
    if (first) first.max = to;
    if (last) last.min = from;
    last?.setAttribute('aria-invalid', String(isReversed));
    const alert = this.#list.querySelector<HTMLElement>('[data-reversed]');
    const words = isReversed ? (alert?.dataset.reversed ?? '') : '';
    if (alert && alert.textContent !== words) alert.textContent = words;
  }
}

function firstDayOf({ dataset }: HTMLElement): string {
  return dataset.days?.split(' ')[0] ?? '';
}
