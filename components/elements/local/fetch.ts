import { OFFLINE_COPY_ROOT, pathInOfflineCopy } from './copyRoot';

declare global {
  /** Texts of the files of the copy that have been loaded, by their path in it. */
  var copiedFiles: Record<string, string> | undefined;
}

/**
 * Replaces `fetch` in the copy for classrooms. A page that is opened as a local file cannot fetch anything, but it can
 * run scripts from the copy, so each file that elements need is also there as a script
 * (`scripts/classroom/writeClassroomZip.ts`).
 */
export function fetch(address: string): Promise<Response> {
  const place = pathInOfflineCopy(address);
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = new URL(`files/${place}.js`, OFFLINE_COPY_ROOT).href;
    script.addEventListener('load', () => {
      const text = globalThis.copiedFiles?.[place] ?? '';
      resolve(new Response(text.replaceAll('{root}', OFFLINE_COPY_ROOT.href)));
    });
    script.addEventListener('error', () => resolve(new Response(null, { status: 404 })));
    document.head.append(script);
    script.remove();
  });
}
