/** A small site in two states, what a clean build makes of each, and the judgement of what stands there after a fault. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { register } from '../cli/sample.ts'
import { runWithin } from './program.ts'

export type Texts = Readonly<Record<string, string>>
export type State = 'old' | 'new'

const config = 'formats: [html, md]\ntemplates: own\nbrand: { name: Esimerkki, colour: "#1f4e5f" }\n'
export const footer = 'own/partials/page-footer.hbs'

/** One register is the same in both, one changes, one goes and one comes. */
const sources: Readonly<Record<State, Texts>> = {
  old: {
    'notices/notice.config.yaml': config,
    'notices/customers.yaml': register('customers'),
    'notices/partners.yaml': register('partners'),
    'notices/leaving.yaml': register('leaving'),
    [footer]: '<footer><p>{{controller}}</p></footer>\n',
  },
  new: {
    'notices/notice.config.yaml': config,
    'notices/customers.yaml': register('customers').replace('Register customers', 'Customers'),
    'notices/partners.yaml': register('partners'),
    'notices/joining.yaml': register('joining'),
    [footer]: '<footer><p>{{controller}}</p></footer>\n',
  },
}

const other = { old: 'new', new: 'old' } as const

/** What the program keeps for itself while it works; nothing of it may stay when all is well. */
const temporary = /\.tmp$/

export class Site {
  readonly folder: string
  readonly published: string
  /** What a clean build makes: the files by their names, the manifest among them. */
  readonly made: Readonly<Record<State, ReadonlyMap<string, Buffer>>>
  readonly sources: Readonly<Record<State, Texts>>

  private constructor(folder: string, made: Site['made'], texts: Site['sources']) {
    this.folder = folder
    this.published = join(folder, 'published')
    this.made = made
    this.sources = texts
  }

  /** @param more sources that are laid over those of a state */
  static async open(folder: string, more: Partial<Record<State, Texts>> = {}): Promise<Site> {
    const texts = { old: { ...sources.old, ...more.old }, new: { ...sources.new, ...more.new } }
    const made = { old: await cleanBuild(folder, texts.old), new: await cleanBuild(folder, texts.new) }
    return new Site(join(folder, 'site'), made, texts)
  }

  /** Puts the sources of a state into their place, and nothing else of the site is touched. */
  write(state: State): void {
    for (const path of Object.keys(this.sources[other[state]]))
      if (!(path in this.sources[state])) rmSync(join(this.folder, path), { force: true })
    const changed = Object.entries(this.sources[state]).filter(
      ([path, text]) => text !== textAt(join(this.folder, path)),
    )
    writeTexts(this.folder, Object.fromEntries(changed))
  }

  /** Puts every source of the new state back into its place, as they were before something took it. */
  restore(): void {
    for (const [path, text] of Object.entries(this.sources.new))
      if (textAt(join(this.folder, path)) !== text) writeTexts(this.folder, { [path]: text })
  }

  /** Takes away everything that a build has made or kept. */
  forget(): void {
    for (const name of ['published', '.notice', 'shards'])
      rmSync(join(this.folder, name), { recursive: true, force: true })
  }

  /** Builds a state in peace. */
  async build(state: State): Promise<readonly string[]> {
    this.write(state)
    // What changed at the moment when a build begins is not kept for the next.
    await new Promise((resolve) => setTimeout(resolve, 10))
    const { status, err } = await runWithin(this.folder, ['build'])
    return status === 0 ? this.differences(state) : [`the build in peace ended with ${status}: ${err}`]
  }

  /** Files that are neither wholly old nor wholly new, nor absent where one of both lacks them. */
  torn(): string[] {
    const { old, new: renewed } = this.made
    return [...contentsOf(this.published)].flatMap(([name, bytes]) => {
      // The list of what is ours follows the files; it is whole or it is not there.
      if (temporary.test(name) || name === '.notice-manifest.json')
        return isJson(name, bytes) ? [] : [`${name} is torn`]
      const isWhole = [old.get(name), renewed.get(name)].some((whole) => whole?.equals(bytes))
      return isWhole ? [] : [`${name} is neither old nor new (${bytes.length} bytes)`]
    })
  }

  /** Pages that do not end: of a state in between, of which nobody knows the bytes, this much can be told. */
  unended(): string[] {
    return [...contentsOf(this.published)].flatMap(([name, bytes]) => {
      if (temporary.test(name)) return [`${name} was left behind`]
      const isWhole = name.endsWith('.html')
        ? /<\/html>\s*$/.test(bytes.toString('utf8'))
        : bytes.at(-1) === 0x0a
      return isWhole ? [] : [`${name} is torn`]
    })
  }

  /** Files that are missing although both states have them. */
  missing(): string[] {
    const present = contentsOf(this.published)
    const both = [...this.made.old.keys()].filter((name) => this.made.new.has(name))
    return both.filter((name) => !present.has(name)).map((name) => `${name} is gone`)
  }

  /** How the output differs from that of a clean build, down to the last file that was left behind. */
  differences(state: State): string[] {
    const wanted = this.made[state]
    const present = contentsOf(this.published)
    return [
      ...[...wanted].flatMap(([name, bytes]) => {
        const found = present.get(name)
        return found === undefined
          ? [`${name} is missing`]
          : found.equals(bytes)
            ? []
            : [`${name} is another`]
      }),
      ...[...present.keys()].flatMap((name) => (wanted.has(name) ? [] : [`${name} was left behind`])),
      ...this.temporaries(),
    ]
  }

  /** Temporary files beside the output: in the cache, at the root, among the sources. */
  temporaries(): string[] {
    const folders = ['.', '.notice', 'notices'].map((name) => join(this.folder, name))
    return folders.flatMap((folder) =>
      [...namesIn(folder)]
        .filter((name) => temporary.test(name))
        .map((name) => `${folder}/${name} was left behind`),
    )
  }

  /** What `--check` says, file by file. */
  async check(): Promise<{ readonly said: ReadonlyMap<string, string>; readonly status: unknown }> {
    const { status, out } = await runWithin(this.folder, ['build', '--check', '--json'])
    const { outOfDate = [] } = JSON.parse(out) as { outOfDate?: { file: string; reason: string }[] }
    return {
      status,
      said: new Map(outOfDate.map(({ file, reason }) => [file.slice('published/'.length), reason])),
    }
  }

  /**
   * What `--check` should have said of the output as it stands, the new state being wanted, and has not.
   *
   * @param before what was published when the build began that a fault stopped
   */
  async unnamed(before: ReadonlyMap<string, Buffer>): Promise<string[]> {
    const present = contentsOf(this.published)
    const wanted = this.made.new
    const { status, said } = await this.check()
    const isNew = (name: string) => present.get(name)?.equals(wanted.get(name) ?? nothing) === true
    const changes = (name: string) => wanted.get(name)?.equals(before.get(name) ?? nothing) !== true
    const reasonOf = (name: string) => {
      if (temporary.test(name)) return 'half-done'
      if (!wanted.has(name)) return 'stray'
      if (isNew(name)) return undefined
      const register = name.slice(0, name.indexOf('.') + 1)
      const isHalf = [...wanted.keys()].some((one) => one.startsWith(register) && changes(one) && isNew(one))
      return isHalf ? 'half-done' : present.has(name) ? 'stale' : 'missing'
    }
    const names = new Set([...wanted.keys(), ...present.keys()])
    names.delete('.notice-manifest.json')
    const wrong = [...names].flatMap((name) => {
      const [is, says] = [reasonOf(name) ?? 'current', said.get(name) ?? 'current']
      return is === says ? [] : [`--check says that ${name} is ${says}, and it is ${is}`]
    })
    return [...wrong, ...(status === (said.size === 0 ? 0 : 1) ? [] : [`--check ended with ${status}`])]
  }
}

const nothing = Buffer.alloc(0)

const cleanBuilds = new Map<string, ReadonlyMap<string, Buffer>>()

/** What is made in an empty folder, each state once: it does not hang on the folder. */
async function cleanBuild(folder: string, texts: Texts): Promise<ReadonlyMap<string, Buffer>> {
  const key = JSON.stringify(texts)
  const known = cleanBuilds.get(key)
  if (known !== undefined) return known
  const clean = join(folder, 'clean')
  writeTexts(clean, texts)
  const { status, err } = await runWithin(clean, ['build'])
  if (status !== 0) throw new Error(`the clean build failed: ${err}`)
  const made = contentsOf(join(clean, 'published'))
  rmSync(clean, { recursive: true })
  cleanBuilds.set(key, made)
  return made
}

function isJson(name: string, bytes: Buffer): boolean {
  if (temporary.test(name)) return true
  try {
    JSON.parse(bytes.toString('utf8'))
    return true
  } catch {
    return false
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

export function writeTexts(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** The names in a folder; none where there is none. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The files of a folder. One that goes meanwhile is none of them. */
export function contentsOf(folder: string): Map<string, Buffer> {
  const contents = new Map<string, Buffer>()
  for (const name of namesIn(folder).sort()) {
    const path = join(folder, name)
    try {
      if (statSync(path).isFile()) contents.set(name, readFileSync(path))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  return contents
}
