/**
 * The parser that words what is wrong and knows positions, loaded when something is wrong.
 *
 * A run in which every file is clean never pays for it. As modules load only asynchronously and the core computes
 * synchronously, whoever needs it unloaded throws, and the edge loads it and does the work again.
 */
type CarefulParser = Pick<typeof import('./parse-carefully.ts'), 'parseCarefully'> &
  Pick<typeof import('./find-span.ts'), 'spanFinder'>

let loaded: CarefulParser | undefined

/** Something asked for a message or a position before the careful parser was there. */
export class CarefulParserNeeded extends Error {
  override readonly name = 'CarefulParserNeeded'

  constructor() {
    super(
      'the careful parser is not loaded: await loadCarefulParser() first, or work inside withCarefulParser()',
    )
  }
}

/** @throws CarefulParserNeeded */
export function carefulParser(): CarefulParser {
  if (loaded === undefined) throw new CarefulParserNeeded()
  return loaded
}

/** Loads the careful parser, once. */
export async function loadCarefulParser(): Promise<void> {
  if (loaded !== undefined) return
  const [{ parseCarefully }, { spanFinder }] = await Promise.all([
    import('./parse-carefully.ts'),
    import('./find-span.ts'),
  ])
  loaded = { parseCarefully, spanFinder }
}

/**
 * Does work that may need the careful parser, a second time where it did.
 *
 * @param work without effects that a second time would double
 */
export async function withCarefulParser<T>(work: () => T): Promise<T> {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof CarefulParserNeeded)) throw error
  }
  await loadCarefulParser()
  return work()
}
