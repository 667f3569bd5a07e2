import { type ReactNode, useCallback, useMemo } from 'react';
import type { ExplorerScene, MapMarks } from '../explorerRecord';
import { Marks } from './ExplorerMarks.client';
import { useExplorer } from './explorerContext';
import { readStory, sceneIn } from './storyScene';
import { useFetched } from './useFetched';

interface SceneMapProps {
  readonly scene: ExplorerScene;
  /** Absent until they have come. */
  readonly marks: MapMarks | undefined;
  /** The map that stands there until the scene has come. */
  readonly meanwhile: ReactNode;
  readonly leave: () => void;
}

/** A scene of the story, with its own words: picture and words are taken from the story, which is not repeated here. */
export function SceneMap({ scene, marks, meanwhile, leave }: SceneMapProps) {
  const { words, addresses } = useExplorer();
  const story = useFetched(addresses.story, readStory);
  const told = useMemo(() => (typeof story === 'object' ? sceneIn(story, scene.id) : undefined), [story, scene.id]);
  const hasFailed = story === 'failed' || (story !== undefined && told === undefined);
  return (
    <>
      <div className="mb-1 flex flex-wrap items-baseline gap-x-4 border-t-3 border-ink font-sans text-note">
        <p className="flex-[1_0_100%] pt-1.5 text-xs/5.5 text-quiet">
          {words.scene.of}: {scene.section}
        </p>
        <h2 id="scene-name" className="flex-auto text-heading-sm">
          {scene.name}
        </h2>
        <button type="button" className="min-h-9 underline underline-offset-[0.35em]" onClick={leave}>
          {words.scene.leave}
        </button>
      </div>
      {told ? (
        <>
          <div className="map-still scene-still">
            {told.frames.map(({ name, picture, over }) => {
              const set = marks?.marks[name];
              return (
                <div key={name} className={`map-frame frame-${name}`}>
                  <img className="map-picture" {...picture} alt={picture.alt} />
                  {set && <Marks key={scene.id} set={set} />}
                  <Taken elements={over} />
                </div>
              );
            })}
          </div>
          <section className="scene-caption my-3 grid max-w-160 gap-1 font-sans text-note" aria-labelledby="scene-name">
            <Taken elements={told.caption} />
            {scene.records === null && <p>{words.scene.marksNone}</p>}
            <p>
              <a href={`${addresses.story}#${told.anchor}`}>{words.scene.inStory}</a>
            </p>
          </section>
          <p className="explorer-note my-2 font-sans text-xs text-quiet">{marks?.note}</p>
        </>
      ) : (
        <>
          {hasFailed && (
            <p>
              {words.scene.failed} <a href={addresses.story}>{words.scene.story}</a>
            </p>
          )}
          {meanwhile}
        </>
      )}
    </>
  );
}

/** Elements of another page of ours, drawn by the build as all of this one is. */
function Taken({ elements }: { readonly elements: readonly Element[] }) {
  const fill = useCallback((place: HTMLElement | null) => place?.replaceChildren(...elements), [elements]);
  return <div className="contents" ref={fill} />;
}
