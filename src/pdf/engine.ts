/** What a PDF engine is: a Notice goes in, the bytes of a PDF come out. */
import type { Notice } from '../compose/notice.ts'
import type { Outcome } from '../diagnostics/outcome.ts'
import type { LogoSize, LogoType } from '../render/logo.ts'

/** `ua-1` is PDF/UA-1 (ISO 14289-1), `a-2a` and `a-2b` are PDF/A-2 (ISO 19005-2), `1.7` is plain tagged PDF. */
export type PdfStandard = 'ua-1' | 'a-2a' | 'a-2b' | '1.7'

export interface Logo {
  readonly bytes: Uint8Array
  readonly mediaType: LogoType
  /** In rem, as on a page; where nothing is said, that of a logo of the usual shape. */
  readonly size?: LogoSize
}

export interface PdfBrand {
  readonly name?: string
  /** Accent colour as `#rrggbb`; one too light to be read on white is printed in a darker shade. */
  readonly colour?: string
  readonly logo?: Logo
  /** The family of the brand's typeface, where the engine was given its files. */
  readonly font?: string
}

export interface PrintOptions {
  readonly standard: PdfStandard
  readonly brand?: PdfBrand
  /** The register's file, as the user would name it, for what is found while printing; else the notice's id. */
  readonly file?: string
  /** The config, as the user would name it, for what is found to be wrong with the brand. */
  readonly config?: string
}

export interface PdfEngine {
  readonly name: string
  /**
   * Prints one notice. The same notice and options give the same bytes, whatever was printed before.
   * Calls may overlap.
   *
   * @throws {UserError} when the engine or its template cannot make the PDF.
   */
  print(notice: Notice, options: PrintOptions): Promise<Outcome<Uint8Array>>
  /** Frees what the engine holds. Nothing can be printed afterwards. */
  close(): Promise<void>
}
