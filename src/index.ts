/** The public API: the pure pipeline, for programs that bring their own files and clock. */
import { carefulParser } from './parse/careful-parser.ts'
import { markdownLexer } from './parse/markdown-lexer.ts'
import { registerValidator } from './validate/validate-register.ts'

// Programs call the pipeline synchronously, so what the command loads on demand is loaded here at once.
await Promise.all([carefulParser.load(), markdownLexer.load(), registerValidator.load()])

export {
  type CompiledRegister,
  type CompileOptions,
  compileRegister,
  type FileFormat,
  type RenderedFile,
  type RenderOptions,
  renderNotice,
} from './compile.ts'
export type { Block, FrontFact, Inline, Notice, NoticeWords, Section, Stamp } from './compose/notice.ts'
export type { DataPath, Diagnostic, Severity } from './diagnostics/diagnostic.ts'
export type { Outcome } from './diagnostics/outcome.ts'
export { UserError } from './diagnostics/user-error.ts'
export { builtinLocales, type Locale, mergeLocale } from './locale/locale.ts'
export { type MergedDocument, mergeExtends } from './parse/merge-extends.ts'
export { parseSource } from './parse/parse-source.ts'
export type { SourceDocument } from './parse/source-document.ts'
export type { PdfEngine, PrintOptions } from './pdf/engine.ts'
export type {
  FrontRow,
  Sheet,
  SheetBlock,
  SheetDefinition,
  SheetFootnote,
  SheetInline,
  SheetListItem,
  SheetSection,
  SheetTable,
} from './pdf/typst/sheet.ts'
export { createTypstEngine } from './pdf/typst/typst-engine.ts'
export type { FragmentOptions } from './render/formats/fragment.ts'
export type { HtmlOptions } from './render/formats/html.ts'
export type {
  IndexEntryView,
  IndexFileView,
  IndexLanguageView,
  IndexPageView,
  IndexWords,
} from './render/html/index-view.ts'
export type { PageTemplates } from './render/html/page-templates.ts'
export type {
  BlockView,
  DefinitionsView,
  EntryView,
  FactView,
  FootnoteView,
  FragmentView,
  ItemView,
  ListView,
  LogoView,
  NoteView,
  NoticePageView,
  NoticeView,
  PageView,
  ParagraphView,
  RowView,
  SectionView,
  SubheadingView,
  TableView,
  TranslationView,
} from './render/html/page-view.ts'
export type { OwnFile } from './render/own-file.ts'
export type { SiteAddresses } from './render/site-addresses.ts'
export type { Register } from './validate/register.ts'
export { validateRegister } from './validate/validate-register.ts'
