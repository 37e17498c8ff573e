/** Whether output is coloured. */
import type { OutputStream } from '../io/io.ts'

/**
 * The flag decides first, then NO_COLOR, then FORCE_COLOR, then whether a terminal shows the stream.
 *
 * @param flag `--color` or `--no-color`, where one was given
 * @see https://no-color.org and https://force-color.org
 */
export function wantsColour(
  stream: Pick<OutputStream, 'isTTY'>,
  env: Readonly<Record<string, string | undefined>>,
  flag: boolean | undefined,
): boolean {
  if (flag !== undefined) return flag
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return stream.isTTY && env['TERM'] !== 'dumb'
}
