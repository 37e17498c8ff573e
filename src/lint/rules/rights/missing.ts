/** No right of the data subject is told: Articles 13(2)(b) and 14(2)(c) GDPR. */
import { RIGHTS_IN_ORDER } from '../../../law/gdpr.ts'
import { isUnderGdpr } from '../../regime.ts'
import { rightsTold } from '../../rights-told.ts'
import type { Rule } from '../../rule.ts'

export const rightsMissingRule: Rule = {
  id: 'rights/missing',
  severity: 'error',
  cites: [{ gdpr: ['13(2)(b)', '14(2)(c)'] }],
  title: {
    en: 'The notice states the rights of the data subject.',
    fi: 'Selosteessa kerrotaan rekisteröidyn oikeudet.',
  },
  rationale: {
    en: 'Access, rectification, erasure, restriction, objection and portability are among the information that every notice must give. A reference to customer service, or to the law in general, does not say what anybody may ask for.',
    fi: 'Oikeus saada pääsy tietoihin ja oikeudet oikaisemiseen, poistamiseen, rajoittamiseen, vastustamiseen ja siirtämiseen kuuluvat jokaisessa selosteessa annettaviin tietoihin. Viittaus asiakaspalveluun tai yleisesti lakiin ei kerro, mitä rekisteröity voi pyytää.',
  },
  hint: {
    en: 'Remove `sections.rights.replace`, so that the rights are stated from the legal bases, or name each right in it.',
    fi: 'Poista `sections.rights.replace`, jolloin oikeudet kerrotaan oikeusperusteiden mukaan, tai nimeä siinä kukin oikeus.',
  },
  messages: {
    default: {
      message: {
        en: 'The text in place of the rights names no right.',
        fi: 'Oikeuksien tilalla olevassa tekstissä ei nimetä yhtään oikeutta.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a reference to customer service', fi: 'viittaus asiakaspalveluun' },
        yaml: 'sections: { rights: { replace: { fi: Lisätietoja saa asiakaspalvelusta., en: Customer service gives more information. } } }',
      },
      {
        shows: { en: 'a reference to the law', fi: 'viittaus lakiin' },
        yaml: `purposes: [{ id: orders, basis: contract }]
sections: { rights: { replace: { fi: Oikeuksista säädetään laissa., en: The rights are laid down in law. } } }`,
      },
    ],
    good: [
      {
        shows: { en: 'rights told from the legal bases', fi: 'oikeudet oikeusperusteiden mukaan' },
        yaml: 'purposes: [{ id: orders, basis: contract }]',
      },
      {
        shows: { en: 'some rights in words of one’s own', fi: 'joitakin oikeuksia omin sanoin' },
        yaml: `sections:
  rights:
    replace: { fi: Sinulla on oikeus saada pääsy tietoihisi ja vaatia niiden oikaisemista., en: You have the right of access to your data and the right to have them rectified. }`,
      },
      {
        shows: { en: 'rights in a section of one’s own', fi: 'oikeudet omassa kohdassaan' },
        yaml: `sections: { rights: { replace: { fi: Katso seuraava kohta., en: See the next section. } } }
extraSections: [{ id: own-rights, heading: { fi: Oikeudet, en: Rights }, text: { fi: Voit pyytää tietojesi poistamista., en: You can ask for your data to be erased. } }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const none = rightsTold(register).filter(
      ({ isReplaced, isTold }) => isReplaced && !RIGHTS_IN_ORDER.some(isTold),
    )
    return none.slice(0, 1).map(({ lackPath }) => ({ path: lackPath }))
  },
}
