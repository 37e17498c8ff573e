/** The greatest of many numbers. */

/**
 * The greatest of the items' numbers and of `least`. `Math.max` takes no more numbers than a call takes arguments,
 * some ten thousand; of the rows of a table there may be more.
 */
export function greatest<Item>(
  least: number,
  items: readonly Item[],
  numberOf: (item: Item, index: number) => number,
): number {
  return items.reduce((most, item, index) => Math.max(most, numberOf(item, index)), least)
}
