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
 * Runs a step of opening the map and converts any error in it into one of this kind. An error that already has a kind
 * is passed on unchanged.
 */
export async function withErrorKind<T>(kind: LiveMapErrorKind, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw cause instanceof LiveMapError ? cause : new LiveMapError(kind, cause);
  }
}
