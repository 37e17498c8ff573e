/** The Markdown lexer: most texts have no markup and never need it. */
import { onDemand } from '../diagnostics/on-demand.ts'

export const markdownLexer = onDemand('the Markdown lexer', async () => {
  const { lexer, walkTokens } = await import('marked')
  return { lexer, walkTokens }
})
