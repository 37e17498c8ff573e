/** The right to object is stated among other things: Article 21(4) GDPR. */
import { RIGHTS_IN_ORDER, type RightCode } from '../../../law/gdpr.ts'
import type { LintRegister } from '../../lint-register.ts'
import { mentions } from '../../mentions.ts'
import { isUnderGdpr } from '../../regime.ts'
import { type RightsTold, rightsTold } from '../../rights-told.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import type { UserText } from '../../user-texts.ts'
import { objectionNamed, rightWords } from '../../words/right-words.ts'

const OBJECTIONS: readonly RightCode[] = ['objection', 'direct-marketing']
const OTHERS = RIGHTS_IN_ORDER.filter((right) => !OBJECTIONS.includes(right) && right !== 'automated')

const purposes = 'purposes: [{ id: care, basis: legitimate-interests }]'

export const rightsObjectionNotDistinctRule: Rule = {
  id: 'rights/objection-not-distinct',
  severity: 'error',
  cites: [{ gdpr: ['21(1)', '21(4)'] }],
  title: {
    en: 'The right to object is stated clearly and apart from everything else.',
    fi: 'Vastustamisoikeus esitetään selkeästi ja muusta tiedotuksesta erillään.',
  },
  rationale: {
    en: 'Of all rights only this one must be brought to the person’s attention explicitly, clearly and separately from any other information. It is the right that must be used to stop processing that the person never agreed to. A sentence among the other rights does not do.',
    fi: 'Kaikista oikeuksista vain tämä on nimenomaisesti saatettava rekisteröidyn tietoon selkeästi ja muusta tiedotuksesta erillään. Sillä rekisteröity pysäyttää käsittelyn, johon hän ei ole suostunut. Maininta muiden oikeuksien joukossa ei riitä.',
  },
  hint: {
    en: 'Leave the right to be stated from the legal bases, which gives it a block of its own, or put it in a paragraph that says nothing else.',
    fi: 'Anna oikeuden tulla kerrotuksi oikeusperusteista, jolloin se saa oman kohdan, tai kirjoita se kappaleeseen, jossa ei kerrota muusta.',
  },
  messages: {
    default: {
      message: {
        en: 'The right to object is stated together with other rights.',
        fi: 'Vastustamisoikeus kerrotaan muiden oikeuksien yhteydessä.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'objection in the middle of a sentence', fi: 'vastustaminen keskellä virkettä' },
        yaml: `${purposes}
sections: { rights: { replace: { fi: "Sinulla on oikeus saada pääsy tietoihisi, oikaista ja poistaa ne sekä vastustaa käsittelyä.", en: "You have the right of access, rectification and erasure and the right to object." } } }`,
      },
      {
        shows: { en: 'an item of a list', fi: 'luettelon kohta' },
        yaml: `${purposes}
sections:
  rights:
    replace:
      fi: |-
        - oikeus saada pääsy tietoihin
        - oikeus vastustaa käsittelyä
      en: |-
        - right of access
        - right to object`,
      },
      {
        shows: {
          en: 'direct marketing beside restriction',
          fi: 'suoramarkkinointi samassa kappaleessa rajoittamisen kanssa',
        },
        yaml: `languages: [fi]
purposes: [{ id: post, basis: legitimate-interests, directMarketing: {} }]
sections: { rights: { replace: "Saat vastustaa suoramarkkinointia ja pyytää, että käsittelyä rajoitetaan." } }`,
      },
      {
        shows: {
          en: 'a paragraph on the link in emails alone',
          fi: 'oma kappale vain sähköpostien linkistä',
        },
        yaml: `languages: [fi]
purposes: [{ id: post, basis: legitimate-interests, directMarketing: {} }]
sections:
  rights:
    replace: |-
      Saat vastustaa suoramarkkinointia ja pyytää, että käsittelyä rajoitetaan.

      Sähköisen suoramarkkinoinnin voi kieltää jokaisen sähköpostin lopussa olevasta linkistä.`,
      },
    ],
    good: [
      {
        shows: { en: 'told from the legal bases', fi: 'kerrotaan oikeusperusteista' },
        yaml: purposes,
      },
      {
        shows: { en: 'a paragraph of its own', fi: 'oma kappale' },
        yaml: `${purposes}
sections:
  rights:
    replace:
      fi: |-
        Sinulla on oikeus saada pääsy tietoihisi sekä oikaista ja poistaa ne.

        **Sinulla on oikeus vastustaa käsittelyä henkilökohtaiseen tilanteeseesi liittyvällä perusteella.**
      en: |-
        You have the right of access, rectification and erasure.

        **You have the right to object on grounds relating to your particular situation.**`,
      },
      {
        shows: {
          en: 'a legal obligation, to which one cannot object',
          fi: 'lakisääteinen velvoite, jota ei voi vastustaa',
        },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
sections: { rights: { replace: { fi: Voit tarkastaa tietosi mutta et vastustaa käsittelyä., en: You have access to your data but cannot object. } } }`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const tellings = rightsTold(register)
    const buried = tellings.flatMap((told) => OBJECTIONS.flatMap((right) => buriedIn(told, right)))
    return [...buried.slice(0, 1), ...merged(register, tellings)]
  },
}

/** The first text that names the right only among others, where the right has no block. */
function buriedIn(told: RightsTold, right: RightCode): RuleFinding[] {
  if (!told.derived.some((one) => one.right === right) || told.hasBlock(right)) return []
  const texts = told.mentions(right)
  if (texts.some((text) => paragraphsWith(text, right).some((paragraph) => !namesOthers(text, paragraph))))
    return []
  return texts.slice(0, 1).map(({ path }) => ({ path }))
}

function paragraphsWith({ words, languages }: UserText, right: RightCode): string[] {
  return words.split(/\n\s*\n/).filter(
    (paragraph) =>
      mentions(paragraph, languages, rightWords[right]) &&
      // A link by which emails stop is a channel: the right is one to object, whatever the channel.
      (right !== 'direct-marketing' || mentions(paragraph, languages, objectionNamed)),
  )
}

function namesOthers({ languages }: UserText, paragraph: string): boolean {
  return OTHERS.some((right) => mentions(paragraph, languages, rightWords[right]))
}

/** Merged without its heading, the right stands in one text with others. */
function merged({ register }: LintRegister, tellings: readonly RightsTold[]): RuleFinding[] {
  const has = (id: string) =>
    tellings.some(({ hasBlock }) => OBJECTIONS.some((right) => id === `right-${right}` && hasBlock(right)))
  return (register.layout?.merge ?? []).flatMap(({ sections, subheadings }, index): RuleFinding[] => {
    const ids: readonly string[] = sections
    const apart = ids.every((id) => OBJECTIONS.some((right) => id === `right-${right}`))
    return subheadings === true || apart || !ids.some(has) ? [] : [{ path: ['layout', 'merge', index] }]
  })
}
