/** The cases of the torture, in the order in which they run. A new one is a file in `cases/` and a line here. */
import { killAnywhen } from './cases/kill-anywhen.ts'
import { killAtCall } from './cases/kill-at-call.ts'
import type { TortureCase } from './torture-case.ts'

export const cases: readonly TortureCase[] = [killAnywhen, killAtCall]
