import { useSyncExternalStore } from 'react';

/** Whether a part of the page fills the screen. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(
    (told) => {
      document.addEventListener('fullscreenchange', told);
      return () => document.removeEventListener('fullscreenchange', told);
    },
    () => document.fullscreenElement !== null,
    () => false,
  );
}
