/** Types for the parts that we use of packages without types. */
declare module 'mapshaper' {
  type Files = Readonly<Record<string, string | Uint8Array>>;
  const mapshaper: {
    applyCommands(commands: string, input: Files): Promise<Record<string, Uint8Array>>;
  };
  export default mapshaper;
}

declare module 'pbf' {
  export default class Pbf {
    constructor(bytes: Uint8Array);
  }
}

declare module 'geobuf' {
  import type Pbf from 'pbf';

  const geobuf: { decode(bytes: Pbf): GeoJSON.FeatureCollection };
  export default geobuf;
}
