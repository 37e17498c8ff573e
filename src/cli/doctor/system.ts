/** Which kind of system this is, for advice on how to get things. */
import type { Io } from '../../io/io.ts'

/** `linux` is any other, and any other Unix. */
export type System = 'debian' | 'fedora' | 'linux' | 'macos' | 'windows'

const relatives: readonly (readonly [System, RegExp])[] = [
  ['debian', /^(?:debian|ubuntu)$/],
  ['fedora', /^(?:fedora|rhel|centos)$/],
]

/** The system, and of Linux the family of the distribution by `/etc/os-release`. */
export function systemOf({ machine, files }: Pick<Io, 'machine' | 'files'>): System {
  if (machine.platform === 'darwin') return 'macos'
  if (machine.platform === 'win32') return 'windows'
  const names = distributionNames(files)
  return relatives.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? 'linux'
}

/** What the distribution calls itself and what it is like. @see man 5 os-release */
function distributionNames(files: Io['files']): string[] {
  try {
    const text = new TextDecoder().decode(files.readFile('/etc/os-release'))
    return [...text.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].flatMap(([, value = '']) =>
      value.replace(/["']/g, '').split(/\s+/),
    )
  } catch {
    return []
  }
}
