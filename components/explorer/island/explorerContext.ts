import { createContext, useContext } from 'react';
import type { ExplorerChoices, ExplorerRecord, ExplorerScene, MarkSets, NamedPoints, View } from '../explorerRecord';
import type { ExplorerState } from '../explorerState';
import type { ExplorerWords } from './explorerWords';

/** What the map and the list share, so that each shows what is done in the other. */
export interface ExplorerShared {
  readonly words: ExplorerWords;
  /** False until the script has come: without it there is nothing to press. */
  readonly isLive: boolean;
  /** Whether the page is read from right to left. */
  readonly isFromRight: boolean;
  /** The marks of a view; undefined while they are on their way. */
  readonly marksOf: (view: View) => MarkSets | undefined;
  readonly places: NamedPoints;
  /** Where the details are fetched, and the file that holds all that is known. */
  readonly addresses: {
    readonly details: string;
    readonly file: string;
    readonly marks: string;
    /** The page that says of every record what is known of it: without script each row leads there. */
    readonly inFull: string;
    /** The story, which holds the picture and the words of each of its scenes. */
    readonly story: string;
    /** What the live map fetches: its names and notes, and the folder of the geodata. */
    readonly live: string;
    readonly geo: string;
  };
  readonly all: readonly ExplorerRecord[];
  readonly scenes: readonly ExplorerScene[];
  readonly choices: ExplorerChoices;
  /** Names of those who acted, by id. */
  readonly actors: ReadonlyMap<string, string>;
  /** Records that the open scene marks; all where none is open. */
  readonly within: readonly ExplorerRecord[];
  /** Records that fit what is chosen. */
  readonly shown: readonly ExplorerRecord[];
  readonly state: ExplorerState;
  /** The record pointed at or focused, in the list or on the map. */
  readonly pointed: string;
  readonly point: (id: string) => void;
  /** Opens a record, or closes the open one with an empty id. */
  readonly open: (id: string, from: 'map' | 'list') => void;
  /** Brings the map into view and the focus to the record's mark. */
  readonly showOnMap: (id: string) => void;
}

export const ExplorerContext = createContext<ExplorerShared | undefined>(undefined);

export function useExplorer(): ExplorerShared {
  const shared = useContext(ExplorerContext);
  if (!shared) throw new Error('A part of the explorer stands outside it.');
  return shared;
}
