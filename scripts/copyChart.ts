interface ChartWords {
  readonly title: string;
  readonly description: string;
  /** Licence, version and address of the source. */
  readonly origin: string;
  /** Font families for the file, by the first family of an element in the page. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Background colour of the chart. */
  readonly ground: string;
}

/**
 * Copies the one chart of a page with the computed paint of each shape and word. Runs in the page, so it uses nothing
 * outside itself.
 * @returns the source of an SVG file; empty where the page has no chart, or several
 */
export function copyChart({ title, description, origin, fonts, ground }: ChartWords): string {
  const MARGIN_PX = 24;
  const INHERITED = [
    ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap'],
    ...['stroke-linejoin', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'letter-spacing'],
    ...['paint-order', 'visibility', 'direction', 'dominant-baseline'],
  ];
  const OWN = { opacity: '1', 'stop-color': 'rgb(0, 0, 0)', 'stop-opacity': '1', 'unicode-bidi': 'normal' };

  const charts = [...document.querySelectorAll<SVGSVGElement>('.figure-body svg')].filter(
    (svg) => !svg.closest('.chart-narrow') && !svg.parentElement?.closest('svg'),
  );
  const [svg] = charts;
  if (!svg || charts.length > 1 || !svg.parentElement?.matches('.chart-wide')) return '';

  const copy = svg.cloneNode(true) as SVGSVGElement;
  const shown: Element[] = [svg, ...svg.querySelectorAll('*')];
  const copied: Element[] = [copy, ...copy.querySelectorAll('*')];
  // Patterns are shared by all charts of a page, so they are not inside the chart.
  for (const [, id = ''] of svg.outerHTML.matchAll(/url\(#([^)]+)\)/g)) {
    const shared = document.getElementById(id);
    if (!shared || svg.contains(shared) || copy.querySelector(`[id="${id}"]`)) continue;
    const pattern = shared.cloneNode(true) as Element;
    copy.append(pattern);
    shown.push(shared, ...shared.querySelectorAll('*'));
    copied.push(pattern, ...pattern.querySelectorAll('*'));
  }
  const classes = new Map<string, string>();
  for (const [i, element] of copied.entries()) {
    const rule = paintOf(shown[i] as Element, element === copy);
    element.removeAttribute('class');
    if (rule === '') continue;
    if (!classes.has(rule)) classes.set(rule, `s${classes.size + 1}`);
    element.setAttribute('class', classes.get(rule) ?? '');
  }

  const { x, y, width, height } = svg.viewBox.baseVal;
  const frame = { x: x - MARGIN_PX, y: y - MARGIN_PX, width: width + 2 * MARGIN_PX, height: height + 2 * MARGIN_PX };
  copy.setAttribute('lang', document.documentElement.lang);
  copy.setAttribute('viewBox', Object.values(frame).join(' '));
  copy.setAttribute('width', String(frame.width));
  copy.setAttribute('height', String(frame.height));
  // The text around the chart explains it, and is left out of a file that shows the chart alone.
  const around = svg.closest('.figure')?.querySelectorAll(':scope > p, .figure-body p, .figure-notes > p') ?? [];
  const words = [description, ...[...around].map(({ textContent }) => textContent ?? ''), origin];
  copy.prepend(
    create('title', {}, title),
    create('desc', {}, words.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n')),
    create('style', {}, [...classes].map(([rule, name]) => `.${name}{${rule}}`).join('\n')),
    create('rect', { id: 'ground', ...frame, fill: ground }),
  );
  return `${new XMLSerializer().serializeToString(copy)}\n`;

  /** @returns the properties in which an element differs from its parent and from the initial values */
  function paintOf(element: Element, isRoot: boolean): string {
    const style = getComputedStyle(element);
    const outer = element.parentElement && !isRoot ? getComputedStyle(element.parentElement) : undefined;
    const computed = (name: string) => style.getPropertyValue(name);
    const changed = [
      ...INHERITED.filter((name) => computed(name) !== outer?.getPropertyValue(name)),
      ...Object.entries(OWN).flatMap(([name, usual]) => (computed(name) === usual ? [] : [name])),
      ...(computed('display') === 'none' ? ['display'] : []),
      ...(element.tagName === 'circle' && !element.hasAttribute('r') ? ['r'] : []),
    ];
    return changed.map((name) => `${name}:${plain(name, computed(name))}`).join(';');
  }

  /** Writes values that older readers of SVG understand: installed fonts, and no mixed colours. */
  function plain(name: string, value: string): string {
    if (name === 'font-family') return fonts[/^"?([^",]+)/.exec(value)?.[1] ?? ''] ?? value;
    return value
      .replaceAll('"', '')
      .replace(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)/g, (_, ...mixed) => {
        const [red, green, blue] = mixed.slice(0, 3).map((channel) => Math.round(Number(channel) * 255));
        return mixed[3] === undefined ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${mixed[3]})`;
      });
  }

  function create(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.textContent = text;
    return element;
  }
}
