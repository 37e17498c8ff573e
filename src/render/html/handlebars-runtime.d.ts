/** The parts of Handlebars that are used; the package types only the whole, under another name. */
declare module 'handlebars/dist/cjs/handlebars.js' {
  import type Handlebars from 'handlebars'

  interface Parser {
    /** What was read so far, and the last piece of it. */
    readonly lexer: { readonly matched: string; readonly match: string }
  }

  const whole: Pick<typeof Handlebars, 'create' | 'parse' | 'Visitor'> & { readonly Parser: Parser }
  export default whole
}
