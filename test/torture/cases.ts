/** The cases of the torture, in the order in which they run. A new one is a file in `cases/` and a line here. */
import { atOnce } from './cases/at-once.ts'
import { browserKills } from './cases/browser-kills.ts'
import { changingSources } from './cases/changing-sources.ts'
import { failingDisk } from './cases/failing-disk.ts'
import { failingReads } from './cases/failing-reads.ts'
import { fewDescriptors } from './cases/few-descriptors.ts'
import { fullDisk } from './cases/full-disk.ts'
import { interrupts } from './cases/interrupts.ts'
import { killAnywhen } from './cases/kill-anywhen.ts'
import { killAtCall } from './cases/kill-at-call.ts'
import { killOtherWrites } from './cases/kill-other-writes.ts'
import { longNotices, longRegisters } from './cases/long-descriptions.ts'
import { longWatch } from './cases/long-watch.ts'
import { manyRegisters } from './cases/many-registers.ts'
import { noNetwork } from './cases/no-network.ts'
import { noRights } from './cases/no-rights.ts'
import { oddClocks } from './cases/odd-clocks.ts'
import { oddEntries } from './cases/odd-entries.ts'
import { oddStreams } from './cases/odd-streams.ts'
import type { TortureCase } from './torture-case.ts'

export const cases: readonly TortureCase[] = [
  killAnywhen,
  killAtCall,
  killOtherWrites,
  failingDisk,
  fullDisk,
  failingReads,
  changingSources,
  noRights,
  fewDescriptors,
  oddEntries,
  oddStreams,
  oddClocks,
  interrupts,
  atOnce,
  browserKills,
  manyRegisters,
  longRegisters,
  longNotices,
  longWatch,
  noNetwork,
]
