// The words that the peers' templates print around the facts: those of notice, so that all publish the same.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../.scripts/files.mjs'
import { pipeline } from './pipeline.mjs'
import { periods } from './register-texts.mjs'

const sections =
  'summary introduction controller contact register subjects purposes data sources recipients transfers retention security cookies automated rights complaint changes'.split(
    ' ',
  )

const bases = { consent: 'a', contract: 'b', 'legal-obligation': 'c', 'legitimate-interests': 'f' }
const articles = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  withdraw: '7(3)',
  objection: '21(1)',
  'direct-marketing': '21(2)',
  how: '12',
  complaint: '77',
}

/** One text of each phrase: the statement of a heading, and the form that addresses the reader. */
function plain(phrase) {
  if (typeof phrase !== 'object') return phrase
  if (phrase.statement !== undefined) return plain(phrase.statement)
  if (phrase.you !== undefined) return phrase.you
  return Object.fromEntries(Object.entries(phrase).map(([key, inner]) => [key, plain(inner)]))
}

const mapped = (of, change) =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]))

/** `{ fi, en }`, each a tree of texts. */
export async function peerPhrases() {
  const { locales } = await import(pathToFileURL(join(root, 'dist/precompiled/locales.js')).href)
  const { FINNISH_AUTHORITY } = await pipeline("export { FINNISH_AUTHORITY } from './src/law/authority.ts'")
  return Object.fromEntries(
    ['fi', 'en'].map((language, at) => {
      const words = plain(locales[language])
      return [
        language,
        {
          ...words,
          sections: sections.map((id) => ({ id, heading: words.headings[id] })),
          citations: mapped(bases, (point) =>
            words.gdpr.point.replace('{n}', '6').replace('{m}', '1').replace('{p}', point),
          ),
          articles: mapped(articles, (number) => words.gdpr.article.replace('{n}', number)),
          authority: FINNISH_AUTHORITY.details[language],
          periods: mapped(periods, (pair) => pair[at]),
          countries: { FI: ['Suomi', 'Finland'][at] },
        },
      ]
    }),
  )
}

/** A sentence of each section, as it stands in every file of the register in that language. */
export function needlesOf(facts, language, phrases) {
  const first = (list) => list[0]
  return {
    summary: facts.document.summary[0][language],
    introduction: facts.document.introduction[language].split('. ')[0],
    controller: first(facts.controllers).name,
    contact: first(facts.contacts).title[language],
    register: facts.register.name[language],
    subjects: first(facts.dataSubjects).description[language],
    purposes: facts.purposes.at(-1).description[language].split('. ')[1],
    data: facts.data.at(-1).ifNotGiven[language],
    sources: first(facts.sources).description[language],
    recipients: facts.recipients.at(-1).purpose[language],
    transfers: phrases.transfers.none,
    retention: phrases.retention.starts[facts.retention.at(-1).from],
    deletion: facts.deletion.review[language],
    security: first(facts.security.technical)[language],
    cookies: phrases.cookies.none,
    automated: phrases.automated.none,
    profiling: phrases.profiling.none,
    rights: phrases.rights.rectification.split('. ')[0],
    objection: facts.purposes.some(({ basis }) => basis === 'legitimate-interests')
      ? phrases.rights.objection.legitimate
      : phrases.rights.portability.split('. ')[0],
    how: facts.rights.identification[language],
    complaint: phrases.complaint.where,
    changes: facts.changes.informing[language],
    history: first(facts.changes.history).what[language],
  }
}
