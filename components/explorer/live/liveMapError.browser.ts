/** What can keep the live map from being drawn; each has a sentence of its own. */
export type ErrorKind = 'webgl' | 'context' | 'worker' | 'chunk' | 'data' | 'style' | 'picture' | 'token' | 'mapbox';

/** The live map cannot be drawn, for a reason that its reader is told. */
export class LiveMapError extends Error {
  constructor(
    readonly kind: ErrorKind,
    cause?: unknown,
  ) {
    super(kind, { cause });
  }
}

/** Runs a step of opening the map; whatever goes wrong in it is of one kind, unless the step knows better. */
export async function orError<T>(kind: ErrorKind, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    throw cause instanceof LiveMapError ? cause : new LiveMapError(kind, cause);
  }
}
