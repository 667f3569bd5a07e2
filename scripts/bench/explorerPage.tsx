import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer, type ExplorerProps } from '@/components/explorer/Explorer.client';
import { ExplorerMarks } from '@/components/explorer/ExplorerMarks.client';

/** The explorer of the site over records of the bench, which stand in the page as JSON. Bundled by `exploreMany.ts`. */
const root = document.getElementById('explorer');
const data = document.getElementById('props')?.textContent;
if (!root || !data) throw new Error('The page of the bench holds no explorer.');
const props = JSON.parse(data) as Omit<ExplorerProps, 'maps' | 'unlocated'>;
const map = (
  <div className="map-still">
    {(['wide', 'narrow'] as const).map((frame) => (
      <div key={frame} className={`map-frame frame-${frame}`}>
        <svg className="map-picture" viewBox="0 0 880 764" aria-hidden="true" />
        <ExplorerMarks view="all" frame={frame} />
      </div>
    ))}
  </div>
);
createRoot(root).render(
  createElement(Explorer, { ...props, maps: { all: map, strait: map, atlantic: map }, unlocated: null }),
);
