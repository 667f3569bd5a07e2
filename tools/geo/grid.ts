import type { LngLat } from '@/lib/geo/lngLat';

/** A spatial index of square cells. A search returns the items in a point's cell and its neighbours. */
export class Grid<Thing> {
  readonly #cells = new Map<string, Thing[]>();
  readonly #degrees: number;

  constructor(degrees: number) {
    this.#degrees = degrees;
  }

  /** Adds an item to every cell of the rectangle with these corners. */
  add(thing: Thing, a: LngLat, b: LngLat = a): void {
    for (let x = this.#cell(Math.min(a[0], b[0])); x <= this.#cell(Math.max(a[0], b[0])); x++) {
      for (let y = this.#cell(Math.min(a[1], b[1])); y <= this.#cell(Math.max(a[1], b[1])); y++) {
        const cell = this.#cells.get(`${x},${y}`);
        if (cell) cell.push(thing);
        else this.#cells.set(`${x},${y}`, [thing]);
      }
    }
  }

  near([lng, lat]: LngLat): readonly Thing[] {
    const steps = [-1, 0, 1];
    return steps.flatMap((dx) =>
      steps.flatMap((dy) => this.#cells.get(`${this.#cell(lng) + dx},${this.#cell(lat) + dy}`) ?? []),
    );
  }

  #cell(degrees: number): number {
    return Math.floor(degrees / this.#degrees);
  }
}
