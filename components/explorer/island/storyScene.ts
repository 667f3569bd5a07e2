import type { FrameName } from '@/components/map/frames';

/** A scene as the story has it. */
export interface StoryScene {
  readonly frames: readonly {
    readonly name: FrameName;
    readonly picture: { readonly src: string; readonly alt: string; readonly width: number; readonly height: number };
    /** Names and credit, over the picture and its marks. */
    readonly over: readonly Element[];
  }[];
  /** The words of its step, without their heading and the sentences about its ground, which stand under the map. */
  readonly caption: readonly Element[];
  /** The id of its place in the story. */
  readonly anchor: string;
}

export async function readStory(answer: Response): Promise<Document> {
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** The picture and the words of a scene of the story; undefined where the story does not hold it. */
export function sceneIn(story: Document, id: string): StoryScene | undefined {
  const still = story.querySelector(`.map-still[data-scene="${id}"]`);
  if (!still) return undefined;
  const step = still.closest('.step')?.querySelector('.step-text') ?? still.parentElement;
  return {
    frames: [...still.querySelectorAll('.map-frame')].flatMap((frame) => {
      const picture = frame.querySelector('img');
      if (!picture) return [];
      const { alt, width, height } = picture;
      const src = picture.getAttribute('src') ?? '';
      const name = frame.classList.contains('frame-wide') ? 'wide' : 'narrow';
      return [
        { name, picture: { src, alt, width, height }, over: copies(frame, '.map-overlay, .map-credit') },
      ] as const;
    }),
    caption: step ? copies(step, ':scope > :not(h3, .map-still, .scene-count, :has(> .note))') : [],
    anchor: story.getElementById(id)?.id ?? still.closest('[id]')?.id ?? '',
  };
}

function copies(from: Element, which: string): readonly Element[] {
  return [...from.querySelectorAll(which)].map((element) => document.importNode(element, true));
}
