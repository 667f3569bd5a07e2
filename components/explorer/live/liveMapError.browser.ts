/** Reasons why the live map cannot be drawn; the page has a sentence for each. */
export type LiveMapErrorKind =
  | 'webgl'
  | 'context'
  | 'worker'
  | 'chunk'
  | 'data'
  | 'style'
  | 'picture'
  | 'token'
  | 'mapbox';

/** Thrown when the live map cannot be drawn. The page shows the reader the sentence for its kind. */
export class LiveMapError extends Error {
  constructor(
    readonly kind: LiveMapErrorKind,
    cause?: unknown,
  ) {
    super(kind, { cause });
  }
}

/**
 * Returns an error that already has a kind unchanged, and wraps any other in a `LiveMapError` of the given kind. Checks
 * `kind` instead of the class, because each module that is loaded on demand has its own copy of the class.
 */
export function toLiveMapError(cause: unknown, kind: LiveMapErrorKind): LiveMapError {
  return cause instanceof Error && 'kind' in cause ? (cause as LiveMapError) : new LiveMapError(kind, cause);
}

/**
 * Runs a step of opening the map and returns its result.
 * @throws LiveMapError of this kind if the step fails; an error that already has a kind is thrown unchanged
 */
export async function runWithLiveMapErrorKind<T>(kind: LiveMapErrorKind, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw toLiveMapError(cause, kind);
  }
}
