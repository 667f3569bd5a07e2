import { SCENE_BY_MAP_VIEW } from '@/components/explorer/viewScenes';
import { type FrameName, framesOfScene } from '@/components/map/frames';
import { imagesOfStill } from '@/components/map/imagesOfStill';
import { drawStill } from '@/components/map/still';
import { drawWorldPictures } from '@/components/map/worldPictures';
import { STORY_SCENES } from '@/components/sections/storyScenes';
import { pointsByPlace, readPlaces } from '@/lib/geo/places';
import { contentType } from '@/lib/site/headers';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [...stillFiles().keys()].map((name) => ({ name: name.split('/') }));
}

/**
 * Serves the stills of the maps as SVG and AVIF files. A route, unlike a file, lets the development server show a
 * changed scene without a restart.
 */
export async function GET(
  _: Request,
  { params }: { readonly params: Promise<{ name: readonly string[] }> },
): Promise<Response> {
  const name = (await params).name.join('/');
  const content = await stillFiles().get(name)?.();
  return content === undefined
    ? new Response(null, { status: 404 })
    : new Response(typeof content === 'string' ? content : new Uint8Array(content), {
        headers: { 'Content-Type': contentType(name) },
      });
}

const FRAME_NAMES: readonly FrameName[] = ['wide', 'narrow'];

/**
 * Returns the functions that make the files, by file name below `stills/`: every scene in each of its frames as SVG,
 * scenes of the story also as AVIF, and the map pictures that flights pass over.
 */
function stillFiles(): ReadonlyMap<string, () => string | Promise<Buffer>> {
  const points = pointsByPlace(readPlaces());
  const drawn = [...STORY_SCENES, ...Object.values(SCENE_BY_MAP_VIEW)].flatMap((scene) =>
    framesOfScene(scene).map((frame) => drawStill(scene, frame, points)),
  );
  const painted = [
    ...STORY_SCENES.flatMap((scene) =>
      framesOfScene(scene).flatMap((frame) => imagesOfStill(drawStill(scene, frame, points), frame.densities)),
    ),
    ...FRAME_NAMES.flatMap((frame) => drawWorldPictures(frame).flatMap((world) => world.painted)),
  ];
  return new Map<string, () => string | Promise<Buffer>>([
    ...drawn.map(({ name, svg }) => [name, () => svg] as const),
    ...painted.map(({ name, paint }) => [name, paint] as const),
  ]);
}
