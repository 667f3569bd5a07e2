import type { Locale } from '@/lib/locales';
import { messages } from '@/lib/text/messages';
import { BASE_MAP_IDS } from './live/baseMaps';

/**
 * Renders the bar above the live map: gesture mode, base maps, consent, close, errors. Everything is hidden until
 * `<report-map>` is defined, and most parts until the live map is open.
 */
export function LiveMapToolbar({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).explorer.live;
  const errors = Object.entries(words.errors).map(([kind, text]) => [`data-${kind}`, text] as const);
  return (
    <div className="live-bar flex min-h-10 flex-wrap items-center gap-x-5 font-sans text-note noscript:hidden print:hidden">
      <label className="inline-flex min-h-10 items-center gap-2" data-live="explore" hidden>
        <input className="size-4.5 accent-ink" type="checkbox" /> {words.explore}
      </label>
      <div className="flex flex-wrap gap-x-3.5" role="group" aria-label={words.ground} data-live="grounds" hidden>
        {BASE_MAP_IDS.map((ground) => (
          <button key={ground} type="button" data-ground={ground}>
            {words.grounds[ground]}
          </button>
        ))}
      </div>
      {/* Takes the focus, so that screen readers announce the question. */}
      <div
        className="max-w-184 flex-[1_0_100%] border-s-3 border-ink bg-raised p-3 [&_button]:me-3.5"
        role="group"
        aria-labelledby="live-consent"
        tabIndex={-1}
        data-live="consent"
        hidden
      >
        <p id="live-consent">{words.consent}</p>
        <button type="button" data-live="agree">
          {words.agree}
        </button>{' '}
        <button type="button" data-live="decline">
          {words.decline}
        </button>
      </div>
      <button type="button" data-live="close" hidden>
        {words.close}
      </button>
      <button type="button" data-live="retry" hidden>
        {words.retry}
      </button>
      <button type="button" data-live="open" hidden>
        {words.open}
      </button>
      {/* Always in the page, so that screen readers announce what is inserted. */}
      <p aria-live="polite" data-live="status" data-opening={words.opening} {...Object.fromEntries(errors)} />
    </div>
  );
}

/** Renders the buttons on the live map: zoom, tilt, north and full screen. */
export function LiveMapButtons({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).explorer.live;
  const buttons = [
    ['closer', words.closer, 'M4 10h12M10 4v12'],
    ['farther', words.farther, 'M4 10h12'],
    ['tilt', words.tilt, 'M6 5h8l4 10H2zM4 10h12'],
    ['north', words.north, 'M10 2l4 14-4-3-4 3z'],
    ['full', words.fullScreen, 'M3 8V3h5M17 8V3h-5M3 12v5h5M17 12v5h-5'],
    ['leave-full', words.leaveFullScreen, 'M8 3v5H3M12 3v5h5M8 17v-5H3M12 17v-5h5'],
  ] as const;
  return (
    <div className="live-controls" role="group" aria-label={words.controls} data-live="controls" hidden>
      {buttons.map(([act, name, sign]) => (
        <button
          key={act}
          type="button"
          className="grid size-11 place-items-center border border-s-0 border-quiet bg-raised first:border-s md:border-s md:border-t-0 md:first:border-t"
          aria-label={name}
          title={name}
          data-live={act}
        >
          <svg className="size-5 fill-none stroke-current stroke-[1.5]" viewBox="0 0 20 20" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}
