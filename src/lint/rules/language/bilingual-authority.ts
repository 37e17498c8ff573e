/** A bilingual authority publishes in Finnish and Swedish: Language Act 423/2003. */
import type { Controller, Register } from '../../../validate/register.ts'
import type { Rule } from '../../rule.ts'

/** Universities, the Church and companies have language rules of their own: Language Act, sections 3 and 24. */
const UNDER_THE_ACT: ReadonlySet<Controller['kind']> = new Set([
  'public-authority',
  'municipality',
  'wellbeing-services-county',
  'court',
])

export const languageBilingualAuthorityRule: Rule = {
  id: 'language/bilingual-authority',
  severity: 'warning',
  cites: [{ act: '423/2003', at: { en: 'section 32', fi: '32 §' } }],
  title: {
    en: 'A bilingual authority publishes its notice in Finnish and Swedish.',
    fi: 'Kaksikielinen viranomainen julkaisee selosteensa suomeksi ja ruotsiksi.',
  },
  rationale: {
    en: 'A bilingual authority informs the public in both national languages. A notice in one of them leaves those who use the other without information to which they have a right.',
    fi: 'Kaksikielinen viranomainen tiedottaa yleisölle molemmilla kansalliskielillä. Vain toisella kielellä julkaistu seloste jättää toista kieltä käyttävät ilman tietoja, joihin heillä on oikeus.',
  },
  hint: {
    en: 'Add the language to `languages` and the texts in it. The phrases of the notice in Swedish come from a locale file of the workspace. Name a notice that is published apart in `document.related`.',
    fi: 'Lisää kieli avaimeen `languages` ja tekstit sillä. Selosteen ruotsinkieliset sanamuodot tulevat työtilan kielitiedostosta. Erikseen julkaistu seloste nimetään avaimessa `document.related`.',
  },
  messages: {
    default: {
      message: {
        en: 'The authority {name} is bilingual, but the notice is not published in `{missing}`.',
        fi: 'Viranomainen on kaksikielinen, mutta selosteen kielistä puuttuu `{missing}`: {name}.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'Finnish and English only', fi: 'vain suomi ja englanti' },
        yaml: `languages: [fi, en]
controllers: [{ name: Esimerkkilän kaupunki, kind: municipality, bilingual: true }]`,
      },
      {
        shows: { en: 'Swedish only', fi: 'vain ruotsi' },
        yaml: `languages: [sv]
controllers: [{ name: Exempelstads välfärdsområde, kind: wellbeing-services-county, bilingual: true }]`,
      },
    ],
    good: [
      {
        shows: { en: 'both national languages', fi: 'molemmat kansalliskielet' },
        yaml: `languages: [fi, sv, en]
controllers: [{ name: Esimerkkilän kaupunki, kind: municipality, bilingual: true }]`,
      },
      {
        shows: {
          en: 'a notice in Swedish that is published apart',
          fi: 'erikseen julkaistu ruotsinkielinen seloste',
        },
        yaml: `document: { related: [{ name: { fi: Dataskyddsbeskrivning (ruotsiksi), en: Dataskyddsbeskrivning (in Swedish) } }] }
controllers: [{ name: Esimerkkilän kaupunki, kind: municipality, bilingual: true }]`,
      },
      {
        shows: { en: 'an authority of one language', fi: 'yksikielinen viranomainen' },
        yaml: 'controllers: [{ name: Esimerkkilän kunta, kind: municipality, bilingual: false }]',
      },
      {
        shows: { en: 'a company that serves in two languages', fi: 'kahdella kielellä palveleva yritys' },
        yaml: 'controllers: [{ name: Esimerkki Oy, kind: company, bilingual: true }]',
      },
    ],
  },
  check: ({ register, nameOf }) => {
    const missing = ['fi', 'sv'].filter(
      (language) => !register.languages.includes(language) && !isPublishedApart(register, language),
    )
    if (missing.length === 0) return []
    const authority = (register.controllers ?? []).find(
      ({ kind, bilingual }) => bilingual === true && UNDER_THE_ACT.has(kind),
    )
    return authority === undefined
      ? []
      : [{ path: ['languages'], args: { name: nameOf(authority.name), missing: missing.join(', ') } }]
  },
}

/** Whether a related notice bears the name of the language: `… (ruotsiksi)`, `… in Swedish`. */
function isPublishedApart({ document }: Register, language: string): boolean {
  const named = language === 'sv' ? /ruotsi|swedish|svensk/i : /suomeksi|finnish|finsk/i
  return (document?.related ?? []).some(({ name }) => named.test(JSON.stringify(name)))
}
