/** An address that is taken for another one: Articles 12(2) and 13(1)(a) GDPR. */
import { type Address, addressesIn, MAY_BE_ADDRESS } from '../../addresses-in-text.ts'
import { lookAlikeOf, scriptOf } from '../../look-alikes.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { type FoundString, stringsMatching } from '../../strings-matching.ts'

export const contactLookAlikeAddressRule: Rule = {
  id: 'contact/look-alike-address',
  severity: 'error',
  cites: [{ gdpr: ['12(2)', '13(1)(a)'] }],
  title: {
    en: 'No address can be taken for another one.',
    fi: 'Mitään osoitetta ei voi erehtyä luulemaan toiseksi.',
  },
  rationale: {
    en: 'A Cyrillic a looks like a Latin one, and what stands before the @ of a web address looks like its domain. People who write to such an address send their request, and often a copy of their identity document, to somebody other than the controller.',
    fi: 'Kyrillinen a näyttää samalta kuin latinalainen, ja verkko-osoitteen @-merkin edessä oleva nimi näyttää verkkotunnukselta. Tällaiseen osoitteeseen kirjoittava lähettää pyyntönsä, usein myös henkilöllisyystodistuksensa kopion, muulle kuin rekisterinpitäjälle.',
  },
  hint: {
    en: 'Type the address anew, and try it before you publish the notice.',
    fi: 'Kirjoita osoite uudelleen ja kokeile sitä ennen julkaisemista.',
  },
  messages: {
    default: {
      message: {
        en: '“{shown}” is written with letters of several scripts: {letters}.',
        fi: '”{shown}” on kirjoitettu usean kirjaimiston kirjaimin: {letters}.',
      },
    },
    whole: {
      message: {
        en: '“{shown}” is written with letters that only look like Latin ones: {letters}.',
        fi: '”{shown}” on kirjoitettu kirjaimin, jotka vain näyttävät latinalaisilta: {letters}.',
      },
    },
    user: {
      message: {
        en: '“{words}” leads to {host}; what stands before the @ only looks like a domain.',
        fi: '”{words}” johtaa osoitteeseen {host}; @-merkin edessä oleva vain näyttää verkkotunnukselta.',
      },
      hint: { en: 'Leave out everything up to the @.', fi: 'Poista kaikki @-merkkiin asti.' },
    },
    elsewhere: {
      severity: 'warning',
      message: {
        en: 'The words of the link name {named}, but it leads to {host}.',
        fi: 'Linkin tekstissä on {named}, mutta linkki johtaa osoitteeseen {host}.',
      },
      hint: {
        en: 'Let the words name the address to which the link leads, or say in words what is there.',
        fi: 'Kirjoita linkin tekstiin se osoite, johon linkki johtaa, tai kerro sanoin, mitä siellä on.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a Cyrillic a in a mail address', fi: 'kyrillinen a sähköpostiosoitteessa' },
        yaml: 'controllers: [{ name: Esimerkki Oy, emails: ["info@esimerkki-p\\u0430lvelut.example"] }]',
      },
      {
        shows: { en: 'the same in its ASCII form', fi: 'sama ASCII-muodossa' },
        yaml: 'controllers: [{ name: Esimerkki Oy, website: "https://xn--esimerkki-plvelut-24n.example" }]',
      },
      {
        shows: { en: 'Cyrillic letters only', fi: 'vain kyrillisiä kirjaimia' },
        yaml: 'dpo: { emails: ["tietosuoja@\\u0441\\u0430\\u0440\\u0435.example"] }',
      },
      {
        shows: { en: 'another domain before the @', fi: 'toinen verkkotunnus @-merkin edessä' },
        yaml: `languages: [en]
document: { introduction: "Ask us: https://esimerkki.example@toinen.example/." }`,
      },
      {
        shows: { en: 'a link that leads elsewhere', fi: 'muualle johtava linkki' },
        yaml: `languages: [fi]
document: { introduction: "Kysy: [www.esimerkki.example](https://toinen.example)." }`,
      },
    ],
    good: [
      {
        shows: { en: 'letters of one script', fi: 'yhden kirjaimiston kirjaimia' },
        yaml: 'controllers: [{ name: Esimerkki Oy, emails: [info@äöå-šž.example], website: "https://xn--4cac4c.example" }]',
      },
      {
        shows: {
          en: 'a link to the domain that it names, or to a part of it',
          fi: 'linkki siihen verkkotunnukseen, jonka se nimeää',
        },
        yaml: `languages: [fi]
document: { introduction: "Kysy: [www.esimerkki.example](https://esimerkki.example/tuki), [esimerkki.example](https://tuki.esimerkki.example), [verkkosivu](https://toinen.example)." }`,
      },
    ],
  },
  check: ({ register }) => stringsMatching(register, MAY_BE_ADDRESS).flatMap(findingsIn),
}

function findingsIn({ path, value }: FoundString): RuleFinding[] {
  const found = [...addressesIn(value).flatMap(deceptionOf), ...linksElsewhere(value)]
  return found.map((finding) => ({ path, ...finding }))
}

type Deception = Omit<RuleFinding, 'path'>

function deceptionOf({ written, user, labels, isMail }: Address): Deception[] {
  const host = labels.join('.')
  if (user !== undefined && !isMail) return [{ message: 'user', args: { words: written, host } }]
  const last = labels.at(-1) ?? ''
  const isAmongOwn = (script: string) => [...last].every((letter) => scriptOf(letter) === script)
  // Any letter outside ASCII is looked at; nearly no address has one.
  for (const word of [user ?? '', ...labels]) {
    const found = /[^\0-\x7f]/.test(word) ? lookAlikeOf(word, isAmongOwn) : undefined
    if (found === undefined) continue
    const shown = written.toLowerCase().includes('xn--') ? `${written} (${host})` : written
    const args = { words: written, shown, letters: found.letters.slice(0, 3).join(', ') }
    return [{ ...(found.kind === 'whole' && { message: 'whole' }), args }]
  }
  return []
}

/** Links of Markdown whose words are an address themselves. */
const LINK = /\[([^[\]\s]{1,300})\]\(([^()\s]{1,300})\)/g

function linksElsewhere(text: string): Deception[] {
  return [...text.matchAll(LINK)].flatMap(([, words = '', target = '']): Deception[] => {
    const [named, host] = [domainIn(words), domainIn(target)]
    if (named === undefined || host === undefined || isSame(named, host)) return []
    return [{ message: 'elsewhere', args: { words, named, host } }]
  })
}

/** The domain of an address, written with its scheme or as people write it: `esimerkki.example/tuki`. */
function domainIn(words: string): string | undefined {
  const [address] = addressesIn(words)
  if (address !== undefined) return address.labels.join('.').toLowerCase()
  return /^([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,})(?:[/?#]|$)/u.exec(words)?.[1]?.toLowerCase()
}

/** The same domain, or one below the other. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((domain) => domain.replace(/^www\./, '')) as [string, string]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}
