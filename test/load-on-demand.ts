/**
 * What the sources load on demand is there in every test file that shares its modules with others: which of them ran
 * before makes no difference. How the loading goes is looked at by the files that run alone.
 */
import { loadingOnDemand } from '../src/diagnostics/on-demand.ts'
import { carefulParser } from '../src/parse/careful-parser.ts'
import { markdownLexer } from '../src/parse/markdown-lexer.ts'
import { wordDiagnostic } from '../src/report/word-diagnostic.ts'
import { registerValidator } from '../src/validate/validate-register.ts'
import { companyRuleReader, waiverReader } from '../src/workspace/read-tuning.ts'

// Only the finding of a rule asks for the rules, and any code that is no other's may be one.
const finding = { code: 'none/such', severity: 'info', file: '', path: [], args: {} } as const
await Promise.all([
  carefulParser.load(),
  markdownLexer.load(),
  registerValidator.load(),
  companyRuleReader.load(),
  waiverReader.load(),
  loadingOnDemand(() => wordDiagnostic(finding, 'en')),
])
