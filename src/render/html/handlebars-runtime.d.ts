/** The part of Handlebars that runs compiled templates; the package types only the whole. */
declare module 'handlebars/dist/cjs/handlebars.runtime.js' {
  import type Handlebars from 'handlebars'

  const runtime: Pick<typeof Handlebars, 'create' | 'SafeString'>
  export default runtime
}
