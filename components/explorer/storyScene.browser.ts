import { createElement } from '@/components/elements/createElement';
import { svgElement } from './svgElement.browser';

/** A scene of the story, taken from its page: the picture with its names, and the words of its step. */
export interface StoryScene {
  /** The still without the marks and the heading of the story, and with empty drawings for the marks of this map. */
  readonly still: HTMLElement;
  /** The words of its step, without their heading and the sentences about its ground, which the map says below. */
  readonly caption: readonly Node[];
  /** The id of its place in the story. */
  readonly anchor: string;
}

/** @throws Error where the story does not have the scene */
export function sceneIn(story: Document, id: string): StoryScene {
  const found = story.querySelector(`.map-still[data-scene="${id}"]`);
  if (!found) throw new Error(`The story has no scene "${id}".`);
  const step = found.closest('.step')?.querySelector('.step-text') ?? found.parentElement;
  const still = createElement('div', { className: 'map-still scene-still' });
  for (const frame of found.querySelectorAll('.map-frame')) {
    const name = frame.classList.contains('frame-wide') ? 'wide' : 'narrow';
    const picture = frame.querySelector('img')?.cloneNode() as HTMLImageElement | undefined;
    if (!picture) continue;
    picture.className = 'map-picture';
    const marks = svgElement('svg', { class: 'explorer-marks', 'data-frame': name });
    const parts = copies(frame, '.map-overlay, .map-credit');
    still.append(createElement('div', { className: `map-frame frame-${name}` }, picture, marks, ...parts));
  }
  return {
    still,
    caption: step ? copies(step, ':scope > :not(h3, .map-still, .scene-count, :has(> .note))') : [],
    anchor: story.getElementById(id)?.id ?? found.closest('[id]')?.id ?? '',
  };
}

function copies(from: Element, which: string): readonly Node[] {
  return [...from.querySelectorAll(which)].map((element) => document.importNode(element, true));
}
