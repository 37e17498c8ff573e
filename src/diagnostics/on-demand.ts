/**
 * Code that most runs never need, loaded when something asks for it.
 *
 * Modules load only asynchronously and the core computes synchronously: whoever asks too early throws, and the edge
 * loads what was asked for and does the work again.
 */

/** Something asked for code before it was loaded. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded'
  readonly load: () => Promise<void>

  constructor(what: string, load: () => Promise<void>) {
    super(`${what} is not loaded: await its load() first, or work inside loadingOnDemand()`)
    this.load = load
  }
}

export interface OnDemand<T> {
  /** @throws NotLoaded */
  (): T
  /** Loads the code, once. */
  readonly load: () => Promise<void>
}

/** Code behind an `import()`; `what` names it in the message of a forgotten load. */
export function onDemand<T>(what: string, importer: () => Promise<T>): OnDemand<T> {
  let loaded: T | undefined
  const load = async (): Promise<void> => {
    loaded ??= await importer()
  }
  const get = (): T => {
    if (loaded === undefined) throw new NotLoaded(what, load)
    return loaded
  }
  return Object.assign(get, { load })
}

/**
 * Does work that may need such code, again wherever it did.
 *
 * @param work without effects that a second time would double
 */
export async function loadingOnDemand<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error
      await error.load()
    }
  }
}
