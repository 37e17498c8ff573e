// How the tests run: two threads for a small machine, each importing the sources once, and time for those that start
// the real command.
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Files that take many seconds each: begun last, one of them would keep a single worker busy to the end. */
const long =
  /test\/(?:browser\/(?:axe|keyboard|zoom|pages)|fixtures\/fixtures|pdf\/chromium|bin\/notice|escaping|network|torture)\b/

/** Projects in their order: a worker is kept as long as the next file may share it. */
const order = ['alone', 'apart', 'together']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) =>
      2 * order.indexOf(project.name) + (long.test(moduleId) ? 0 : 1)
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

/** Files that look at what happens before a module is loaded, or put another in its place. */
const alone = 'test/**/*.alone.test.ts'

/**
 * Files that start other programs again and again. To start one, the system copies the tables of the memory of the
 * process that starts it, and each page of that memory is asked for anew by whoever writes to it: beside all other tests
 * it took up to five times as long as in a small process.
 */
const apart = [
  'test/{bin,fixtures,golden,network,pdf,torture}/**/*.test.ts',
  'test/cli/diff.test.ts',
  'test/escaping/pdf.test.ts',
  'test/hostile/revisions.test.ts',
  'test/generated/public-types.test.ts',
  'test/io/run-program.test.ts',
  'test/look/{docs,own-look}.test.ts',
  'test/parse/linear-time.test.ts',
  'test/report/diff/docx/libre-office.test.ts',
  'test/workspace/git-files.test.ts',
]

/**
 * Importing the sources anew for each file took as long as the tests of most. What the sources keep between files are
 * caches, and the code that they load on demand, which the setup loads for all.
 */
const sharing = {
  isolate: false,
  setupFiles: ['test/load-on-demand.ts'],
  globalSetup: ['test/run-folder.ts'],
}

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
      { extends: true, test: { name: 'apart', include: apart, exclude: [alone], pool: 'forks', ...sharing } },
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: [alone, ...apart], ...sharing },
      },
    ],
  },
})
