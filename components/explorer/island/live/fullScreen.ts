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

/** A browser may refuse: then all stays as it is, which the reader sees. */
export function fillScreen(element: HTMLElement | null): void {
  element?.requestFullscreen().catch(() => {});
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
}
