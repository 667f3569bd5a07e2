const PATHS = {
  previous: 'M15 4 7 12l8 8',
  next: 'M9 4l8 8-8 8',
  reveal: 'M2 12s4-6 10-6 10 6 10 6-4 6-10 6S2 12 2 12zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z',
  blank: 'M3 5h18v12H3zM3 17 21 5M8 21h8',
  code: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 14h2v2h-2zM16 18h4v2h-4z',
  full: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  notes: 'M3 4h13v9H3zM8 17h13V8M8 20h13v-3',
  list: 'M4 6h2M4 12h2M4 18h2M9 6h11M9 12h11M9 18h11',
  leave: 'M5 5l14 14M19 5 5 19',
  pause: 'M8 5v14M16 5v14',
  run: 'M8 5l10 7-10 7z',
  restart: 'M5 5v5h5M5.5 10A8 8 0 1 1 4 13',
} as const;

export type SlideToolbarIconName = keyof typeof PATHS;

interface DeckIconProps {
  readonly name: SlideToolbarIconName;
  readonly className?: string | undefined;
}

/** Class names of an icon button in the toolbar under the slides, whether a button, a link or a summary. */
export const SLIDE_TOOLBAR_BUTTON_CLASS =
  'group grid size-(--act) list-none place-items-center text-ink hover:bg-(--plain-tint) focus-visible:outline-3 focus-visible:-outline-offset-3 focus-visible:outline-ink [&::-webkit-details-marker]:hidden';

/** Draws the icon of a button in the toolbar under the slides. The button itself has the accessible name. */
export function SlideToolbarIcon({ name, className = 'w-[68%]' }: DeckIconProps) {
  return (
    <svg
      className={name === 'previous' || name === 'next' ? `${className} rtl:-scale-x-100` : className}
      data-icon={name}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
