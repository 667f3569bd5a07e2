import { choicesInQuery, writeChoicesToAddress } from '@/components/elements/addressChoices';
import { adoptStyleSheet } from '@/components/elements/adoptStyleSheet';
import { ConnectedElement } from '@/components/elements/ConnectedElement';
import { createElement } from '@/components/elements/createElement';
import { defineElement } from '@/components/elements/defineElement';
import style from './ComparabilityGate.element.css';
import { type GateBars, type GateData, incomparabilityReasons, metricPairKey } from './gateData';

/** Name of the query parameter that contains the ids of the two chosen metrics: `?gate=rescues,arrivals`. */
const PAIR_PARAMETER = 'gate';

/**
 * Custom element `<comparability-gate>`: lets a reader choose two metrics, and shows whether they may share an axis or
 * why they may not. The server has formatted all texts, in one file that is fetched after a press on the button, or at
 * once if the address names metrics.
 */
class ComparabilityGate extends ConnectedElement {
  readonly #open = createElement('button', { type: 'button' }, this.dataset.open ?? '');
  readonly #said = createElement('div', { className: 'gate-said' });
  #data: GateData | undefined;
  #picks: readonly HTMLSelectElement[] = [];

  protected override connect(): void {
    adoptStyleSheet(style, this.signal);
    if (this.firstChild) return;
    this.#said.setAttribute('aria-live', 'polite');
    this.#open.addEventListener('click', async () => {
      await this.#load((this.dataset.pair ?? '').split(','));
      this.#picks[0]?.focus();
    });
    this.append(this.#open, this.#said);
    const asked = choicesInQuery(location.search, PAIR_PARAMETER);
    if (asked.length > 0) void this.#load(asked);
  }

  async #load(pair: readonly string[]): Promise<void> {
    const data = await fetchGate(this.dataset.src ?? '').catch(() => undefined);
    // Another click while the file was loading has already shown it.
    if (this.#data) return;
    if (!data) {
      this.#said.replaceChildren(createElement('p', {}, this.dataset.failed ?? ''));
      return;
    }
    this.#data = data;
    this.#said.replaceChildren();
    const { one, other } = data.words;
    this.#picks = [one, other].map((label, i) => this.#pick(label, pair[i] ?? '', data));
    this.replaceChildren(
      createElement('div', { className: 'gate-pick' }, ...this.#picks.map(({ parentElement }) => parentElement ?? '')),
      this.#said,
    );
    this.#say();
  }

  #pick(label: string, chosen: string, { families, metrics }: GateData): HTMLSelectElement {
    const select = ui(createElement('select'));
    let at = 0;
    for (const { name, count } of families) {
      const group = createElement('optgroup', { label: name });
      for (const { id, name: text } of metrics.slice(at, at + count)) group.append(new Option(text, id));
      at += count;
      select.append(group);
    }
    // An unknown id leaves the first option selected.
    if (metrics.some(({ id }) => id === chosen)) select.value = chosen;
    select.addEventListener('change', () => {
      this.#keep();
      this.#say();
    });
    createElement('label', {}, label, select);
    return select;
  }

  #keep(): void {
    const picked = this.#picks.map(({ value }) => value);
    writeChoicesToAddress(PAIR_PARAMETER, picked, `#${this.closest('figure')?.id ?? ''}`);
  }

  #say(): void {
    const data = this.#data;
    const [a = 0, b = 0] = this.#picks.map(({ value }) => data?.metrics.findIndex(({ id }) => id === value) ?? 0);
    if (!data) return;
    const { words } = data;
    const reasons = incomparabilityReasons(data, a, b);
    this.#said.dataset.verdict = reasons.length > 0 ? 'refused' : 'allowed';
    if (reasons.length > 0) {
      const links = [...new Set([a, b])].flatMap((i) => {
        const metric = data.metrics[i];
        return metric ? [createElement('a', { href: metric.href }, metric.name)] : [];
      });
      this.#said.replaceChildren(
        createElement('p', {}, a === b ? words.selfRefused : words.refused),
        ui(createElement('ul', {}, ...reasons.map((reason) => createElement('li', {}, reason)))),
        ui(createElement('p', {}, words.apart, ' ', ...links)),
      );
      return;
    }
    const axis = data.axes[metricPairKey(a, b)];
    this.#said.replaceChildren(
      createElement('p', {}, a === b ? words.self : words.allowed),
      createElement('p', {}, axis?.caption ?? words.nothingDrawn),
      ...(axis ? [this.#axis(axis, data)] : []),
    );
  }

  /**
   * Creates the bars of both metrics on one scale from zero. Where two values were published for one year, a bracket
   * extends from the first to the second; a missing value is hatched.
   */
  #axis({ lines }: GateBars, { metrics }: GateData): HTMLElement {
    const most = Math.max(
      ...lines.flatMap(({ points }) => points.flatMap(({ values }) => values.map(({ value }) => value))),
    );
    const axis = createElement('div', { className: 'gate-axis' });
    for (const { metric, name, points } of lines) {
      axis.append(ui(createElement('b', {}, name)));
      for (const { label, values, hole } of points) {
        const bars = values.map(({ value, end = '' }, i) => {
          const bar = createElement('i', { className: i ? 'gate-two' : end });
          // Leaves room for the number after the longest bar.
          bar.style.inlineSize = `calc(${(value - (values[i - 1]?.value ?? 0)) / most} * (100% - 7rem))`;
          return bar;
        });
        const links = values.flatMap(({ id, href, text, value, part = '' }) => {
          const number = createElement('data', { value: String(value) }, text);
          number.dataset.observation = id;
          return [numberLink(href, number), part];
        });
        const row = createElement(
          'span',
          {},
          ...bars,
          ...(hole ? [createElement('u', { className: 'unknown-hatch' })] : []),
          ...links,
        );
        if (hole) row.append(numberLink(hole.href, hole.words));
        row.dataset.hue = metrics[metric]?.hue ?? '';
        axis.append(createElement('time', {}, label), row);
      }
    }
    return axis;
  }
}

function numberLink(href: string, content: Node | string): HTMLElement {
  return createElement('a', { className: 'number', href }, content);
}

/**
 * Sets `data-ui` on an HTML element, which marks it as interface text for the tests. Its text may contain a year, which
 * is not a number from the fact base.
 */
function ui<E extends HTMLElement>(element: E): E {
  element.dataset.ui = '';
  return element;
}

async function fetchGate(address: string): Promise<GateData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

defineElement('comparability-gate', ComparabilityGate);
