/** The ways in which cases are made. A new one is a line here. */
import fc from 'fast-check'
import { MAX_BYTES } from '../../src/parse/decode-source.ts'
import { looseYaml, styledYaml } from '../parse/arbitrary-yaml.ts'
import { damaged } from '../parse/damaged-yaml.ts'
import type { Random } from '../torture/random.ts'
import type { Family, Files, FuzzCase } from './fuzz-case.ts'
import { build, diff, formatsFile, usual, validate } from './generate/commands.ts'
import { crowdedData, damagedData, floodedData } from './generate/damage-data.ts'
import { damagedBytes, damagedText } from './generate/damage-text.ts'
import { describedRegister } from './generate/described-register.ts'
import { settingsFiles } from './generate/settings.ts'
import { sampled } from './generate/texts.ts'
import { yamlText } from './generate/yaml-text.ts'
import { type Sample, sampleSets } from './samples.ts'

const register = 'notices/register.yaml'

/** A real register and the files that it is laid over. */
function realOne(random: Random): {
  readonly sample: Sample
  readonly around: Readonly<Record<string, string>>
} {
  const { registers, shared } = random.pick(sampleSets())
  const around = Object.fromEntries(Object.entries(shared).map(([name, text]) => [`notices/${name}`, text]))
  return { sample: random.pick(registers), around }
}

/** The bytes as a description, or, now and then, as another of the files that are read. */
function place(random: Random): string {
  if (random.below(4) > 0) return register
  return random.pick(['notices/notice.config.yaml', 'notices/notice.waivers.yaml', 'notices/a.yml'])
}

const one = (files: Files, random: Random): FuzzCase => ({
  files: { 'notices/notice.config.yaml': formatsFile(random), ...files },
  commands: usual(random),
})

export const families: readonly Family[] = [
  {
    name: 'bytes',
    what: 'random bytes, and good files with some of their bytes changed',
    share: 2,
    make: (random) => {
      if (random.below(2) === 0) {
        const { sample, around } = realOne(random)
        return one({ ...around, [register]: damagedBytes(sample.text, random) }, random)
      }
      const bytes = Uint8Array.from({ length: random.below(random.pick([8, 300, 4000])) }, () =>
        random.below(256),
      )
      return one({ [place(random)]: bytes }, random)
    },
  },
  {
    name: 'yaml',
    what: 'YAML in every style, loose pieces of it, and both damaged',
    share: 2,
    make: (random) => {
      const text = random.pick([styledYaml, looseYaml, damaged(styledYaml), fc.string({ unit: 'binary' })])
      return one({ [place(random)]: sampled(text, random) }, random)
    },
  },
  {
    name: 'slips',
    what: 'real descriptions with lines, words and indentation damaged',
    share: 4,
    make: (random) => {
      const { sample, around } = realOne(random)
      const names = Object.keys(around)
      const files: Record<string, string> = { ...around, [register]: sample.text }
      const hit = names.length > 0 && random.below(6) === 0 ? random.pick(names) : register
      return one({ ...files, [hit]: damagedText(files[hit] ?? '', random) }, random)
    },
  },
  {
    name: 'trees',
    what: 'real descriptions with parts removed, doubled, exchanged, of other kinds',
    share: 4,
    make: (random) => {
      const { sample, around } = realOne(random)
      return one({ ...around, [register]: yamlText(damagedData(sample.data(), random), random) }, random)
    },
  },
  {
    name: 'floods',
    what: 'one sign or piece of markup repeated in a text, as often as a file may hold',
    share: 2,
    make: (random) => {
      const { sample, around } = realOne(random)
      const text = yamlText(
        floodedData(sample.data(), random, random.below(4) === 0 ? MAX_BYTES - 200_000 : 200_000),
        random,
      )
      return one({ ...around, [register]: text }, random)
    },
  },
  {
    name: 'crowds',
    what: 'lists of up to as many items, or keys, as a file may hold',
    share: 1,
    make: (random) => {
      const { sample, around } = realOne(random)
      const most = random.below(8) === 0 ? MAX_BYTES - 100_000 : 200_000
      const text = JSON.stringify(crowdedData(sample.data(), random, most))
      return one({ ...around, [register]: text }, random)
    },
  },
  {
    name: 'schema',
    what: 'descriptions made by the schema, full of hostile words, valid and nearly valid',
    share: 4,
    make: (random) => one({ [register]: yamlText(describedRegister(random), random) }, random),
  },
  {
    name: 'settings',
    what: 'settings, waivers, company rules, phrases and shared parts, made by their schemas',
    share: 2,
    make: (random) => {
      const { sample, around } = realOne(random)
      const files = { ...around, ...settingsFiles(random), [register]: sample.text }
      return { files, commands: [validate(random), build(random)] }
    },
  },
  {
    name: 'pairs',
    what: 'two descriptions compared: real ones and damaged ones, and two that have little in common',
    share: 4,
    make: (random) => {
      const { sample, around } = realOne(random)
      const other = () =>
        random.below(3) === 0 ? describedRegister(random) : damagedData(sample.data(), random)
      const old = random.below(3) === 0 ? other() : sample.data()
      const files = {
        ...around,
        'notices/old.yaml': yamlText(old, random),
        'notices/new.yaml': yamlText(other(), random),
      }
      const both = ['notices/old.yaml', 'notices/new.yaml'] as const
      const commands = [diff(random, ...both)]
      if (random.below(2) === 0) commands.push(diff(random, both[1], both[0]))
      return { files, commands }
    },
  },
]

/** Each family as often as its share says. */
export function familyOf(random: Random, among: readonly Family[] = families): Family {
  return random.pick(among.flatMap((family) => Array.from({ length: family.share }, () => family)))
}
