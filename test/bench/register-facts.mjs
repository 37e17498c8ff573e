// The facts of registers made from a seed: the same on every machine, each with a choice of its own, and no text shared.
import { inventedWord } from './invented-word.mjs'
import { activities, groups, measures, summaries, summaryOfRights, texts } from './register-texts.mjs'

const SEED = 6
const ACTIVITIES = 4

/** A generator of numbers in [0, 1), by a seed (mulberry32). */
function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function chosen(list, count, random) {
  const rest = [...list]
  return Array.from({ length: count }, () => rest.splice(Math.floor(random() * rest.length), 1)[0])
}

export const idOf = (number) => `register-${String(number).padStart(5, '0')}`

/** The facts of a register as data, each text with a word of the register's own behind it. */
export function registerFacts(number) {
  const random = seeded(SEED * 1_000_003 + number)
  const day = String(1 + Math.floor(random() * 27)).padStart(2, '0')
  return factsOf(number, day, chosen(activities, ACTIVITIES, random))
}

/**
 * A notice of three sheets: one purpose, required by law so that fewest rights depend on it, and the least that is
 * lawful beside it, with the rights as an old notice would list them.
 */
export function shortFacts(number) {
  const facts = factsOf(
    number,
    '01',
    activities.filter(({ basis }) => basis === 'legal-obligation'),
  )
  const { summary, introduction, review, ...document } = facts.document
  const [{ id, name }] = facts.dataSubjects
  const { contacts, collectedElsewhere, deletion, security, cookies, changes, ...kept } = facts
  return {
    ...kept,
    document,
    dataSubjects: [{ id, name }],
    purposes: facts.purposes.map(({ description, ...purpose }) => ({ ...purpose, subjects: [id] })),
    data: facts.data.map((data) => ({
      ...data,
      items: data.items.slice(0, 1),
      subjects: [id],
      from: ['the-person'],
    })),
    sources: facts.sources.slice(0, 1),
    rights: {
      told: ['access', 'rectification', 'erasure', 'restriction'],
      responseTime: 'P1M',
      channels: ['email'],
    },
    complaint: { authority: [{ id: 'fi', ...texts.authority }] },
  }
}

function factsOf(number, day, choice) {
  const word = inventedWord(number)
  const company = `${word[0].toUpperCase()}${word.slice(1)} Oy`
  const email = `tietosuoja@${word}.example`
  const own = ([fi, en], end = '') => ({ fi: `${fi} ${word}${end}`, en: `${en} ${word}${end}` })
  const owns = (pairs) => pairs.map((pair) => own(pair))
  const subjectsOf = (activity) => activity.subjects ?? groups.map(([id]) => id)
  const dataOf = ({ id }) => `${id}-data`
  return {
    id: idOf(number),
    languages: ['fi', 'en'],
    document: {
      type: 'privacy-notice',
      created: `2025-01-${day}`,
      updated: `2026-03-${day}`,
      version: '1.1',
      review: `2027-03-${day}`,
      address: 'you',
      summary: [
        ...summaries.map((text) => own(text, '.')),
        own(
          summaryOfRights.map((text) => `${company} ${text}`),
          '.',
        ),
      ],
      introduction: own(texts.introduction, '.'),
    },
    controllers: [
      {
        name: company,
        kind: 'company',
        businessId: '9752184-8',
        emails: [email],
        address: { poBox: String(number + 1), postalCode: '33101', city: 'Tampere' },
      },
    ],
    contacts: [{ id: 'customer-service', title: own(texts.contact), emails: [email] }],
    dpo: 'none',
    register: { name: own(texts.register), type: 'customer' },
    dataSubjects: groups.map(([id, name, description]) => ({
      id,
      name: own(name),
      description: own(description),
    })),
    purposes: choice.map((activity) => ({
      id: activity.id,
      name: own(activity.name),
      description: own(
        activity.description.map((text, at) => `${text}. ${activity.more[at]}`),
        '.',
      ),
      ...basisOf(activity, own, email),
      subjects: subjectsOf(activity),
    })),
    data: choice.map((activity) => ({
      id: dataOf(activity),
      name: own(activity.data),
      items: owns(activity.items),
      for: [activity.id],
      subjects: subjectsOf(activity),
      from: ['the-person', 'company-websites'],
      required: activity.required,
      ifNotGiven: own(activity.ifNotGiven, '.'),
    })),
    sources: [
      { id: 'the-person', kind: 'data-subject', description: own(texts.source) },
      {
        id: 'company-websites',
        kind: 'public-source',
        name: own(texts.website),
        public: true,
        gives: choice.map(dataOf),
      },
    ],
    collectedElsewhere: { told: own(texts.told) },
    recipients: choice.map((activity) => ({
      id: `${activity.id}-supplier`,
      name: own(activity.recipient),
      role: 'processor',
      purpose: own(activity.task),
      receives: [dataOf(activity)],
      location: 'FI',
      agreement: true,
    })),
    transfers: 'none',
    retention: choice.map((activity) => ({
      of: [dataOf(activity)],
      period: activity.period,
      from: activity.from,
    })),
    deletion: { practice: own(texts.deletion, '.'), review: own(texts.review) },
    security: {
      technical: owns(measures.technical),
      organisational: owns(measures.organisational),
      breaches: own(texts.breaches, '.'),
    },
    cookies: 'none',
    profiling: 'none',
    automatedDecisions: 'none',
    rights: {
      channels: ['email', 'post'],
      contact: 'customer-service',
      identification: own(texts.identification),
    },
    complaint: { authority: 'FI' },
    changes: {
      informing: own(texts.informing),
      history: [{ date: `2026-03-${day}`, version: '1.1', what: own(texts.changed, '.') }],
    },
    layout: { numbering: 'none' },
  }
}

function basisOf({ basis, law, interest, obtained, withdrawal }, own, email) {
  return {
    basis,
    ...(law && { law: { fi: law[0], en: law[1] } }),
    ...(interest && { interest: own(interest), balancing: email }),
    ...(obtained && {
      consent: { obtained: own(obtained), withdrawal: own(withdrawal) },
      directMarketing: { channels: ['email'], choice: 'opt-in', stop: own(withdrawal) },
    }),
  }
}
