/** Asks the embedded Typst which version it is: the proof that it runs on this machine. */
import { loadCompiler } from './load-compiler.ts'

/**
 * The version of Typst, such as `0.14.2`.
 *
 * @param templates the folder with `fonts/`
 * @throws EdgeError where this machine has no build of the compiler
 */
export async function typstVersion(templates: string): Promise<string> {
  const compiler = await loadCompiler(templates)
  const source = { mainFileContent: '#metadata(array(sys.version).map(str).join(".")) <version>' }
  const found: unknown = compiler.query(source, { selector: '<version>', field: 'value' })
  return [found].flat().join()
}
