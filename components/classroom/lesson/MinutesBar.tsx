import type { LessonPlan } from '@/content/lessons/lessonRecord';

/** Pixels of a minute, the same for all lessons, so that their bars can be set beside each other. */
const MINUTE = 3;
const HEIGHT = 9;
/** Pixels between two sessions. */
const BREAK = 8;

/** A plan as a chart’s scale bar: one block a part, dark and light in turn. Decorative: its names stand beside it. */
export function MinutesBar({ plan }: { readonly plan: LessonPlan }) {
  let x = 0.5;
  const blocks = plan.sessions.flatMap(({ parts }, session) => {
    if (session > 0) x += BREAK;
    return parts.map(({ id, minutes }, i) => {
      const block = { id, x, width: minutes * MINUTE, isDark: i % 2 === 0 };
      x += block.width;
      return block;
    });
  });
  return (
    <svg
      className="mt-2 mb-1.5 block max-w-full break-after-avoid stroke-ink forced-colors:stroke-[CanvasText]"
      width={x + 0.5}
      height={HEIGHT + 1}
      viewBox={`0 0 ${x + 0.5} ${HEIGHT + 1}`}
      aria-hidden="true"
    >
      {blocks.map((block) => (
        <rect
          key={block.id}
          className={
            block.isDark ? 'fill-ink forced-colors:fill-[CanvasText]' : 'fill-paper forced-colors:fill-[Canvas]'
          }
          x={block.x}
          y="0.5"
          width={block.width}
          height={HEIGHT}
        />
      ))}
    </svg>
  );
}
