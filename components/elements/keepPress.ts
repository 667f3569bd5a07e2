/** Told by an island, at any of its elements, once React is at work there. */
export const HYDRATED = 'hydrated';

/**
 * Shows a press on a mark that comes before the scripts of its island, and makes it again once they are there. Buttons and
 * fields are inert until then, and links lead where they lead.
 */
export function keepPress(island: Element): void {
  let again = () => {};
  let pressed: Element | null = null;
  const show = (mark: Element | null) => {
    pressed?.removeAttribute('data-pressed');
    mark?.setAttribute('data-pressed', '');
    pressed = mark;
  };
  const keep = (event: Event) => {
    if (!(event instanceof MouseEvent && event.target instanceof Element)) return;
    const { target, clientX, clientY } = event;
    const drawing = target.closest('.explorer-marks');
    if (!drawing) return;
    show(target.closest('[data-incident]'));
    const { x, y } = drawing.getBoundingClientRect();
    again = () => {
      // The page may have been scrolled since.
      const now = drawing.getBoundingClientRect();
      const at = { clientX: clientX + now.x - x, clientY: clientY + now.y - y };
      drawing.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
    };
  };
  island.addEventListener('click', keep);
  island.addEventListener(
    HYDRATED,
    () => {
      island.removeEventListener('click', keep);
      show(null);
      again();
    },
    { once: true },
  );
}
