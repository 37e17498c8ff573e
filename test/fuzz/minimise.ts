/** Makes a case smaller for as long as it is still lost. */
import type { FuzzCase } from './fuzz-case.ts'

/** Each try may run into a hang: there shall be an end of it. */
const mostTries = 200

/** @param isLost whether a smaller case is lost in the same way */
export async function minimised(
  fuzzCase: FuzzCase,
  isLost: (smaller: FuzzCase) => Promise<boolean>,
): Promise<FuzzCase> {
  let kept = fuzzCase
  let left = mostTries
  const tried = async (smaller: FuzzCase): Promise<boolean> => {
    left -= 1
    if (left < 0 || !(await isLost(smaller))) return false
    kept = smaller
    return true
  }
  for (const command of fuzzCase.commands)
    await tried({ ...kept, commands: kept.commands.filter((other) => other !== command) })
  for (const path of Object.keys(fuzzCase.files)) {
    const { [path]: _gone, ...files } = kept.files
    await tried({ ...kept, files })
  }
  for (const path of Object.keys(kept.files)) {
    for (const between of ['\n', '']) {
      const put = (parts: readonly string[]) => ({
        ...kept,
        files: { ...kept.files, [path]: parts.join(between) },
      })
      const content = kept.files[path]
      if (typeof content === 'string')
        await withoutParts(
          content.split(between),
          (parts) => tried(put(parts)),
          () => left <= 0,
        )
    }
  }
  return kept
}

/** Leaves out halves, then quarters, and so on, of what is still there. */
async function withoutParts(
  all: readonly string[],
  isEnough: (parts: readonly string[]) => Promise<boolean>,
  isOver: () => boolean,
): Promise<void> {
  let parts = all
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < parts.length && !isOver(); ) {
      const fewer = [...parts.slice(0, at), ...parts.slice(at + size)]
      if (fewer.length > 0 && (await isEnough(fewer))) parts = fewer
      else at += size
    }
  }
}
