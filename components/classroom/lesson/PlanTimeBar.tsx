import type { LessonPlan } from '@/lib/lessons/lessons';
import { computeUnplannedMinutes } from './computeUnplannedMinutes';

/** Width that represents one minute, px; the same for all lessons, so that their bars can be compared. */
const MINUTE_PX = 3;
const HEIGHT_PX = 9;
/** Gap between two sessions, px. */
const SESSION_GAP_PX = 8;

const BLOCK_CLASSES = {
  dark: 'fill-ink forced-colors:fill-[CanvasText]',
  light: 'fill-paper forced-colors:fill-[Canvas]',
  spare: 'fill-none [stroke-dasharray:2_2]',
} as const;

/**
 * Draws a plan like the scale bar of a map: one block for each part, alternately dark and light, and a dashed block for
 * the unplanned minutes of each session. Decorative: the text beside it has the same content.
 */
export function PlanTimeBar({ plan }: { readonly plan: LessonPlan }) {
  let x = 0.5;
  const blocks = plan.sessions.flatMap((session, at) => {
    if (at > 0) x += SESSION_GAP_PX;
    const pieces = session.parts.map(({ id, minutes }, i) => ({
      id,
      minutes,
      look: i % 2 === 0 ? BLOCK_CLASSES.dark : BLOCK_CLASSES.light,
    }));
    const spare = { id: `spare-${at}`, minutes: computeUnplannedMinutes(session), look: BLOCK_CLASSES.spare };
    return [...pieces, ...(spare.minutes > 0 ? [spare] : [])].map(({ id, minutes, look }) => {
      const block = { id, x, width: minutes * MINUTE_PX, look };
      x += block.width;
      return block;
    });
  });
  return (
    <svg
      className="mt-2 mb-1.5 block max-w-full break-after-avoid stroke-ink forced-colors:stroke-[CanvasText]"
      width={x + 0.5}
      height={HEIGHT_PX + 1}
      viewBox={`0 0 ${x + 0.5} ${HEIGHT_PX + 1}`}
      aria-hidden="true"
    >
      {blocks.map((block) => (
        <rect key={block.id} className={block.look} x={block.x} y="0.5" width={block.width} height={HEIGHT_PX} />
      ))}
    </svg>
  );
}
