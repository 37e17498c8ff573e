/** A source that vanishes or changes just after it was read: what is published is whole, and nothing false is remembered. */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unmannerly } from '../manners.ts'
import { runWithin } from '../program.ts'
import { Site, type Texts, writeTexts } from '../site.ts'
import type { TortureCase } from '../torture-case.ts'

const shared = 'notices/shared/company.yaml'
const logo = 'logo.svg'
const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="${colour}"/></svg>\n`
const waivers = 'notices/notice.waivers.yaml'

/** Parts of both states: what a description, a template, a logo and the settings are read from. */
const more: Texts = {
  'notices/notice.config.yaml':
    'formats: [html, md]\ntemplates: own\nbrand: { name: Esimerkki, colour: "#1f4e5f", logo: logo.svg }\n',
  'notices/partners.yaml': 'extends: shared/company.yaml\nid: partners\n',
  [logo]: svg('navy'),
  [waivers]: '# None.\nwaivers: []\n',
}

const victims = [
  'notices/customers.yaml',
  shared,
  'own/partials/page-footer.hbs',
  logo,
  'notices/notice.config.yaml',
  waivers,
] as const

const mishaps: Readonly<Record<string, (path: string) => void>> = {
  vanishes: (path) => rmSync(path),
  'becomes a folder': (path) => {
    rmSync(path)
    mkdirSync(path)
  },
  'is emptied': (path) => writeFileSync(path, ''),
  'is half written': (path) => writeFileSync(path, 'id: cust'),
  'gets a comment': (path) => appendFileSync(path, '# a comment\n'),
}

export const changingSources: TortureCase = {
  name: 'changing-sources',
  what: 'a source vanishes or changes after the n-th read of it: description, shared part, template, logo, settings',
  rounds: { short: 3, long: 300 },
  run: async ({ rounds, random, folder }) => {
    const { register } = await import('../../cli/sample.ts')
    const company = register('partners').replace(/^id: .*\n/, '')
    const site = await Site.open(folder, {
      old: { ...more, [shared]: company },
      new: { ...more, [shared]: company.replace('Register partners', 'Partners'), [logo]: svg('teal') },
    })
    const lost: string[] = []
    for (let round = 0; round < rounds; round++) {
      const victim = random.pick(victims)
      const mishap = random.pick(Object.keys(mishaps))
      const nth = 1 + random.below(3)
      lost.push(...(await site.build('old')))
      site.write('new')
      const path = join(site.folder, victim)
      let reads = 0
      const ended = await runWithin(site.folder, ['build'], (real) => ({
        files: {
          ...real,
          readFile: (read) => {
            const bytes = real.readFile(read)
            if (read === path && ++reads === nth) mishaps[mishap]?.(path)
            return bytes
          },
        },
      }))
      const found = unmannerly(ended, [0, 1, 2])
      found.push(...site.unended())
      // As somebody would who sees what he has done: the same texts again.
      rmSync(path, { recursive: true, force: true })
      writeTexts(site.folder, { [victim]: site.sources.new[victim] ?? '' })
      found.push(...(await site.build('new')))
      lost.push(...found.map((what) => `${victim} ${mishap} after read ${nth}: ${what}`))
    }
    return { tried: rounds, lost }
  },
}
