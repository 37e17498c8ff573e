/** The parser that words what is wrong and knows positions: a run in which every file is clean never pays for it. */
import { onDemand } from '../diagnostics/on-demand.ts'

export const carefulParser = onDemand('the careful parser', async () => {
  const [{ parseCarefully }, { spanFinder }] = await Promise.all([
    import('./parse-carefully.ts'),
    import('./find-span.ts'),
  ])
  return { parseCarefully, spanFinder }
})
