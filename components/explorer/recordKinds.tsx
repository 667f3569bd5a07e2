import { cloneElement, type ReactElement, type SVGAttributes } from 'react';
import { HUE_BY_RECORD_KIND, RECORD_KINDS, type RecordKind } from './explorerRecord';

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
 * Renders the mark of a kind of record, centred at the origin, for a cell 10 SVG units wide in an element of class
 * `kind-shape`. The shape is copied into each mark, because browsers would restyle the content of every `<use>`.
 */
export function RecordKindMark({ kind, ...attributes }: { readonly kind: RecordKind } & SVGAttributes<SVGElement>) {
  return cloneElement(SHAPES[kind], attributes);
}

/**
 * Defines the shapes of all kinds of records as hidden SVG groups with ids such as `kind-rescue`, for `RecordKindIcon`
 * and for marks that the browser draws.
 */
export function RecordKindSymbols() {
  return (
    <svg className="no-size" aria-hidden="true">
      <defs>
        {RECORD_KINDS.map((kind) => (
          <g key={kind} id={`kind-${kind}`} className="kind-shape" data-hue={HUE_BY_RECORD_KIND[kind]}>
            {SHAPES[kind]}
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** Renders the shape of a kind of record as a decorative icon beside the name of the kind. */
export function RecordKindIcon({ kind }: { readonly kind: RecordKind }) {
  return (
    <svg className="kind-sign" data-hue={HUE_BY_RECORD_KIND[kind]} viewBox="-5 -5 10 10" aria-hidden="true">
      <use href={`#kind-${kind}`} />
    </svg>
  );
}
