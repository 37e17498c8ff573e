/** Consent without the right to withdraw it: Articles 7(3), 13(2)(c) and 14(2)(d) GDPR. */
import { asksConsent, consentsOtherwise, isConsentAsked } from '../../asked-consents.ts'
import type { LintRegister, Scope } from '../../lint-register.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { type LookedPurpose, purposesOf } from '../../purpose-bases.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { isInProse } from '../../told-in-prose.ts'
import { earlierLawfulnessWords, keptConsents, withdrawalWords } from '../../words/consent-words.ts'

export const consentWithdrawalMissingRule: Rule = {
  id: 'consent/withdrawal-missing',
  severity: 'error',
  cites: [{ gdpr: ['13(2)(c)', '14(2)(d)', '7(3)'] }],
  title: {
    en: 'Where something rests on consent, the notice says that it can be withdrawn, and how.',
    fi: 'Suostumukseen perustuvasta käsittelystä kerrotaan, että suostumuksen voi peruuttaa ja miten se tehdään.',
  },
  rationale: {
    en: 'Consent can be withdrawn at any time, as easily as it was given, and what was done before stays lawful. Both must be stated before the consent is given. A right whose use is not explained is seldom used.',
    fi: 'Suostumuksen voi peruuttaa milloin tahansa yhtä helposti kuin sen voi antaa, eikä peruuttaminen vaikuta ennen sitä suoritetun käsittelyn lainmukaisuuteen. Molemmista on kerrottava ennen suostumuksen antamista. Oikeutta, jonka käyttötapaa ei kerrota, käytetään harvoin.',
  },
  hint: {
    en: 'Add `withdraw` to `rights.told`, or leave `rights.told` out: then the right is stated by itself.',
    fi: 'Lisää `withdraw` avaimeen `rights.told` tai jätä `rights.told` pois, jolloin oikeudesta kerrotaan automaattisesti.',
  },
  messages: {
    untold: {
      message: {
        en: 'Processing is based on consent, but the notice does not mention the right to withdraw it.',
        fi: 'Käsittely perustuu suostumukseen, mutta oikeudesta peruuttaa suostumus ei kerrota.',
      },
    },
    words: {
      message: {
        en: 'The consent is given in words, so the right to withdraw it is not stated: “{words}”.',
        fi: 'Suostumus on kirjattu vain sanoin, joten oikeudesta peruuttaa se ei kerrota: ”{words}”.',
      },
      hint: {
        en: 'Write `basis: consent`, and state the way in `consent.withdrawal`.',
        fi: 'Kirjoita `basis: consent` ja kerro peruuttamistapa avaimessa `consent.withdrawal`.',
      },
    },
    replaced: {
      message: {
        en: 'Your own text on the rights does not say that consent can be withdrawn.',
        fi: 'Oikeuksista kirjoitetussa tekstissä ei kerrota, että suostumuksen voi peruuttaa.',
      },
      hint: {
        en: 'State it in that text, or remove `replace`: then the right is stated by itself.',
        fi: 'Kerro siitä tuossa tekstissä tai poista `replace`, jolloin oikeudesta kerrotaan automaattisesti.',
      },
    },
    earlier: {
      message: {
        en: 'The notice does not say that processing before the withdrawal of consent stays lawful.',
        fi: 'Selosteessa ei kerrota, ettei suostumuksen peruuttaminen vaikuta ennen sitä suoritetun käsittelyn lainmukaisuuteen.',
      },
      hint: {
        en: 'Add it to your own text, or list `withdraw` in `rights.told`: then it is stated by itself.',
        fi: 'Lisää se omaan tekstiin tai lisää `withdraw` avaimeen `rights.told`, jolloin siitä kerrotaan automaattisesti.',
      },
    },
    stored: {
      severity: 'warning',
      message: {
        en: 'Consents are kept among the data, but no purpose rests on consent and the notice does not mention its withdrawal: “{words}”.',
        fi: 'Tietoihin kuuluu suostumuksia, mutta mikään tarkoitus ei perustu suostumukseen eikä sen peruuttamisesta kerrota: ”{words}”.',
      },
      hint: {
        en: 'Give `basis: consent` to that purpose, or, for electronic marketing, `directMarketing.choice: opt-in`.',
        fi: 'Merkitse tarkoitukseen `basis: consent` tai, jos suostumus koskee sähköistä suoramarkkinointia, `directMarketing.choice: opt-in`.',
      },
    },
    way: {
      severity: 'warning',
      message: {
        en: 'The notice does not say how to withdraw the consent: {purpose}.',
        fi: 'Selosteessa ei kerrota, miten suostumus peruutetaan: {purpose}.',
      },
      hint: {
        en: 'State it in `consent.withdrawal` of the purpose; it must be as easy as giving consent.',
        fi: 'Kerro tapa tarkoituksen avaimessa `consent.withdrawal`; peruuttamisen on oltava yhtä helppoa kuin antamisen.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'rights listed without withdrawal', fi: 'oikeuksien luettelosta puuttuu peruuttaminen' },
        yaml: `purposes: [{ id: newsletter, basis: consent, consent: { withdrawal: { fi: linkistä, en: by the link } } }]
rights: { told: [access, rectification] }`,
      },
      {
        shows: { en: 'no way to withdraw', fi: 'peruuttamistapaa ei kerrota' },
        yaml: 'purposes: [{ id: newsletter, name: { fi: Uutiskirje, en: Newsletter }, basis: consent }]',
      },
      {
        shows: { en: 'consent in words', fi: 'suostumus sanoin' },
        yaml: `languages: [fi]
purposes: [{ id: newsletter, basis: { other: asiakkaan antama suostumus } }]`,
      },
      {
        shows: { en: 'one’s own text without withdrawal', fi: 'oma teksti ilman peruuttamista' },
        yaml: `languages: [fi]
purposes: [{ id: newsletter, basis: consent }]
sections: { rights: { replace: Sinulla on oikeus saada pääsy tietoihisi. } }`,
      },
      {
        shows: { en: 'one’s own text with half of it', fi: 'oma teksti, jossa kerrotaan vain puolet' },
        yaml: `languages: [fi]
purposes: [{ id: newsletter, basis: consent }]
sections: { rights: { replace: Voit milloin tahansa peruuttaa antamasi suostumuksen. } }`,
      },
      {
        shows: { en: 'a transfer by consent', fi: 'suostumukseen perustuva siirto' },
        yaml: `purposes: [{ id: delivery, basis: contract }]
transfers: [{ id: courier, to: BO, mechanism: derogation-consent }]
rights: { told: [access, portability] }`,
      },
      {
        shows: {
          en: 'consents that are kept, and no purpose for them',
          fi: 'säilytettäviä suostumuksia ilman tarkoitusta',
        },
        yaml: `languages: [fi]
purposes: [{ id: letters, basis: legitimate-interests }]
data: [{ id: choices, name: Markkinointikiellot ja -suostumukset }]`,
      },
      {
        shows: {
          en: 'the right in words of one’s own, without what was done before',
          fi: 'oikeus omin sanoin, ilman aiempaa käsittelyä',
        },
        yaml: `languages: [fi]
purposes: [{ id: newsletter, basis: consent }]
sections: { right-withdraw: { replace: Suostumuksen voi peruuttaa viestin linkistä. } }`,
      },
    ],
    good: [
      {
        shows: { en: 'the right by itself, and the way', fi: 'oikeus automaattisesti ja peruuttamistapa' },
        yaml: `purposes:
  - { id: newsletter, basis: consent, consent: { withdrawal: { fi: viestin linkistä, en: by the link in each message } } }`,
      },
      {
        shows: { en: 'one’s own text with all of it', fi: 'oma teksti, jossa kerrotaan kaikki' },
        yaml: `languages: [fi]
purposes: [{ id: newsletter, basis: consent }]
sections:
  rights:
    replace: Suostumuksen voit peruuttaa viestin linkistä. Se ei vaikuta ennen peruuttamista tehdyn käsittelyn lainmukaisuuteen.`,
      },
      {
        shows: { en: 'nothing rests on consent', fi: 'mikään ei perustu suostumukseen' },
        yaml: `purposes: [{ id: delivery, basis: contract }]
rights: { told: [access, portability] }`,
      },
      {
        shows: {
          en: 'consents for the electronic marketing of another Act',
          fi: 'suostumukset sähköiseen suoramarkkinointiin',
        },
        yaml: `languages: [fi]
purposes: [{ id: letters, basis: legitimate-interests, directMarketing: { channels: [email], choice: opt-in } }]
data: [{ id: choices, name: Markkinointisuostumukset }]`,
      },
    ],
  },
  check: (register) =>
    isUnderGdpr(register.register)
      ? [...register.scopes.flatMap((scope) => judge(register, scope)), ...stored(register)]
      : [],
}

/** Consents that are kept, where nothing in the register rests on any. */
function stored(register: LintRegister): RuleFinding[] {
  if (purposesOf(register).length === 0 || isConsentAsked(register) || isInProse(register, withdrawalWords))
    return []
  return register
    .textsWith(keptConsents, 'data')
    .flatMap((text) =>
      findByLanguage(text, keptConsents).map(({ words }) => ({
        path: text.path,
        message: 'stored',
        args: { words },
      })),
    )
    .slice(0, 1)
}

function judge(register: LintRegister, scope: Scope): RuleFinding[] {
  const consents = purposesOf(register).filter((looked) => looked.scope === scope && asksConsent(looked))
  if (consents.length === 0 && !consentsOtherwise(scope)) return []
  const untold = untoldAt(register, scope, consents)
  if (untold !== undefined) {
    if (!isInProse(register, withdrawalWords)) return [untold]
    return isInProse(register, earlierLawfulnessWords) ? [] : [{ path: untold.path, message: 'earlier' }]
  }
  return consents
    .filter(({ purpose }) => purpose.consent?.withdrawal === undefined)
    .map(({ purpose, path }) => ({
      path: [...path, 'consent', 'withdrawal'],
      message: 'way',
      args: { purpose: register.nameOf(purpose.name ?? purpose.id) },
    }))
}

/** Why the section on rights does not tell of withdrawal, and where; undefined where it does. */
function untoldAt(
  { register, nameOf }: LintRegister,
  scope: Scope,
  consents: readonly LookedPurpose[],
): RuleFinding | undefined {
  const isOwn = scope.path.length > 0 && scope.facts.rights !== undefined
  const base = isOwn ? scope.path : []
  const rights = isOwn ? scope.facts.rights : register.rights
  const sections = ['rights', 'right-withdraw'] as const
  const replaced = sections.find((id) => register.sections?.[id]?.replace !== undefined)
  if (!isOwn && replaced !== undefined) {
    return { path: ['sections', replaced, 'replace'], message: 'replaced' }
  }
  const excluded = (rights?.limits ?? []).findIndex(
    (limit) =>
      limit.right === 'withdraw' &&
      limit.excluded === true &&
      limit.subjects === undefined &&
      (limit.for === undefined || consents.every(({ purpose }) => limit.for?.includes(purpose.id))),
  )
  if (excluded >= 0) return { path: [...base, 'rights', 'limits', excluded], message: 'untold' }
  if (rights?.told !== undefined) {
    return rights.told.includes('withdraw')
      ? undefined
      : { path: [...base, 'rights', 'told'], message: 'untold' }
  }
  // By itself the right is told where a code says that there is consent.
  const bases = consents.flatMap((looked) => looked.bases).filter(({ codes }) => codes.includes('consent'))
  const isCoded =
    consentsOtherwise(scope) ||
    bases.some(({ words }) => words === undefined) ||
    consents.some(({ purpose }) => purpose.special?.condition === 'explicit-consent')
  const inWords = bases[0]
  if (isCoded || inWords?.words === undefined) return undefined
  return { path: inWords.path, message: 'words', args: { words: nameOf(inWords.words) } }
}
