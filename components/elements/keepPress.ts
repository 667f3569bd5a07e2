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
  const keep = ({ target, clientX, clientY }: Event & Partial<MouseEvent>) => {
    const drawing = target instanceof Element ? target.closest('.explorer-marks') : null;
    if (!drawing || !(target instanceof Element)) return;
    show(target.closest('[data-incident]'));
    const { x, y } = drawing.getBoundingClientRect();
    again = () => {
      // The page may have been scrolled since.
      const now = drawing.getBoundingClientRect();
      const [dx, dy] = [now.x - x, now.y - y];
      drawing.dispatchEvent(
        new MouseEvent('click', { bubbles: true, clientX: (clientX ?? 0) + dx, clientY: (clientY ?? 0) + dy }),
      );
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
