import { COPY_ROOT, placeInCopy } from './copyRoot';

declare global {
  /** Files of the copy that were asked for, by their place in it. */
  var copiedFiles: Record<string, string> | undefined;
}

/**
 * Stands for the browser's own `fetch` in the copy for classrooms. A page that was opened from a disk may fetch nothing,
 * but may run what lies beside it: what elements ask for is there once more as a script (`scripts/classroom/wrapAsScript.ts`).
 */
export function fetch(address: string): Promise<Response> {
  const place = placeInCopy(address);
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = new URL(`files/${place}.js`, COPY_ROOT).href;
    script.addEventListener('load', () => {
      const text = globalThis.copiedFiles?.[place] ?? '';
      resolve(new Response(text.replaceAll('{root}', COPY_ROOT.href)));
    });
    script.addEventListener('error', () => resolve(new Response(null, { status: 404 })));
    document.head.append(script);
    script.remove();
  });
}
