import { cloneElement, type ReactElement, type SVGAttributes } from 'react';
import type { RecordKind } from '../explorerRecord';

/** The kinds in the order in which they are offered. */
export const KINDS = [
  'rescue',
  'interception',
  'fence-attempt',
  'entry-by-sea',
  'shipwreck',
] as const satisfies readonly RecordKind[];

/** The hue of the metric that counts the kind. */
export const HUE_OF_KIND: Readonly<Record<RecordKind, string>> = {
  rescue: 'rescues',
  interception: 'attempts',
  'fence-attempt': 'fence',
  'entry-by-sea': 'arrivals',
  shipwreck: 'deaths',
};

const SHAPES: Readonly<Record<RecordKind, ReactElement<SVGAttributes<SVGElement>>>> = {
  rescue: <circle className="ring" r="3.3" />,
  interception: <path className="solid" d="M-4-4h8v8h-8z" />,
  'fence-attempt': <path className="bars" d="M-3.6-4.2v8.4M-1.2-4.2v8.4M1.2-4.2v8.4M3.6-4.2v8.4" />,
  'entry-by-sea': (
    <g>
      <circle className="thin" r="3.9" />
      <path className="solid" d="M-3.9 0a3.9 3.9 0 0 0 7.8 0z" />
    </g>
  ),
  shipwreck: <path className="cross" d="M-4-4h8v8h-8zM-4-4l8 8M-4 4l8-8" />,
};

/**
 * A mark of the kind, ten units across and centred, within an element of class `kind-shape`. No `<use>`: browsers style
 * what it stands for again for each of hundreds.
 */
export function KindMark({ kind, ...attributes }: { readonly kind: RecordKind } & SVGAttributes<SVGElement>) {
  return cloneElement(SHAPES[kind], attributes);
}

/** Each kind's sign, ten units across and centred, for the signs beside words and on the live map. */
export function KindShapes() {
  return (
    <svg className="no-size" aria-hidden="true">
      <defs>
        {KINDS.map((kind) => (
          <g key={kind} id={`kind-${kind}`} className="kind-shape">
            {SHAPES[kind]}
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** The kind's sign beside its name. Decorative. */
export function KindSign({ kind }: { readonly kind: RecordKind }) {
  return (
    <svg className="kind-sign" data-hue={HUE_OF_KIND[kind]} viewBox="-5 -5 10 10" aria-hidden="true">
      <use href={`#kind-${kind}`} />
    </svg>
  );
}
