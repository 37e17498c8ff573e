// What npm runs after `npm ci`: the build, where the packages that it needs are installed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.mjs'

// `npx notice` before `npm ci` runs this too, through a link in npm's cache. To fail there would leave a
// broken entry behind, and `npx notice` would not start even after an installation. The command itself says
// then what to do.
if (existsSync(join(root, 'node_modules', 'esbuild'))) {
  const { main } = await import('./build.mjs')
  await main()
} else {
  console.error('notice is not built, for its packages are not installed. Run: npm ci')
}
