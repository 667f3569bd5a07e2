// Libraries without types: only the parts that the tests call.
declare module 'jsonld' {
  const jsonld: { expand(document: object, options: object): Promise<readonly object[]> };
  export default jsonld;
}

declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    read(options: { relations: boolean }): Promise<readonly object[]>;
  }
  export const Package: {
    load(
      descriptor: object,
      options: { basePath: string },
    ): Promise<{ readonly errors: readonly Error[]; readonly resources: readonly Resource[] }>;
  };
}

declare module '@citation-js/core' {
  interface DateParts {
    readonly 'date-parts': readonly (readonly number[])[];
  }
  interface Item {
    readonly title?: string;
    readonly URL?: string;
    readonly version?: string;
    readonly edition?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued?: DateParts;
    readonly accessed?: DateParts;
  }
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    readonly data: readonly Item[];
  }
}

declare module 'vnu-jar' {
  /** Path of the checker's archive, as a `String` object. */
  const path: object;
  export default path;
}
