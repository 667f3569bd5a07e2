/** Reasons why the live map cannot be drawn; the reader sees another sentence for each. */
export type ErrorKind = 'webgl' | 'context' | 'worker' | 'chunk' | 'data' | 'style' | 'picture' | 'token' | 'mapbox';

/** Thrown when the live map cannot be drawn. The page shows the reader the sentence for its kind. */
export class LiveMapError extends Error {
  constructor(
    readonly kind: ErrorKind,
    cause?: unknown,
  ) {
    super(kind, { cause });
  }
}

/** Runs a step of opening the map; whatever goes wrong in it is of one kind, unless the step knows better. */
export async function withErrorKind<T>(kind: ErrorKind, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw cause instanceof LiveMapError ? cause : new LiveMapError(kind, cause);
  }
}
