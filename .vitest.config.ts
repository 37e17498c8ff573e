// How the tests run: two threads for a small machine, each importing the sources once, and time for those that start
// the real command.
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Files that start browsers and PDF engines: begun last, one of them would keep a single worker busy to the end. */
const long = /test\/(?:browser|fixtures|escaping|pdf|golden|bin|network|torture)\//

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // A thread is kept as long as the next file may share it, so those that share none come first of all.
    const rank = ({ moduleId, project }: TestSpecification) =>
      project.name === 'alone' ? 0 : long.test(moduleId) ? 1 : 2
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

/** Files that look at what happens before a module is loaded, or put another in its place. */
const alone = 'test/**/*.alone.test.ts'

export default defineConfig({
  define: { __NOTICE_VERSION__: JSON.stringify(version) },
  test: {
    pool: 'threads',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'alone', include: [alone] } },
      // Importing the sources anew for each file took as long as the tests of most. What the sources keep between files
      // are caches, and the code that they load on demand, which the setup loads for all.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [alone],
          isolate: false,
          setupFiles: ['test/load-on-demand.ts'],
          globalSetup: ['test/run-folder.ts'],
        },
      },
    ],
  },
})
