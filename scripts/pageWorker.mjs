import { tsImport } from 'tsx/esm/api';

/** A thread of the build starts without the loader of TypeScript that the build itself runs in. */
export const { finishPages, packCopies } = await tsImport('./pageTasks.ts', import.meta.url);
