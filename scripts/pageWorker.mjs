import { tsImport } from 'tsx/esm/api';

/** A worker thread starts without the TypeScript loader of the build, so this module loads it. */
export const { finishPages, packCopies } = await tsImport('./pageTasks.ts', import.meta.url);
