/** The right to lodge a complaint is not told: Articles 13(2)(d), 14(2)(e) and 77(1) GDPR. */
import { complaintTold } from '../../complaint-told.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'

export const complaintMissingRule: Rule = {
  id: 'complaint/missing',
  severity: 'error',
  cites: [
    { gdpr: ['13(2)(d)', '14(2)(e)', '77(1)'] },
    { act: '1050/2018', at: { en: 'section 21', fi: '21 §' } },
  ],
  title: {
    en: 'The notice mentions the right to lodge a complaint with a supervisory authority.',
    fi: 'Selosteessa kerrotaan oikeudesta tehdä valitus valvontaviranomaiselle.',
  },
  rationale: {
    en: 'Every notice must mention the right to complain to a supervisory authority. It is not enough to mention it only for a refused rectification, for the right covers all processing that the person considers unlawful.',
    fi: 'Jokaisessa selosteessa on kerrottava oikeudesta tehdä valitus valvontaviranomaiselle. Maininta vain oikaisusta kieltäytymisen yhteydessä ei riitä, sillä oikeus koskee kaikkea käsittelyä, jota rekisteröity pitää lainvastaisena.',
  },
  hint: {
    en: 'Add `complaint: { authority: FI }`, and remove `sections.complaint.replace` unless it states the right itself.',
    fi: 'Lisää `complaint: { authority: FI }` ja poista `sections.complaint.replace`, jollei se itse kerro oikeudesta.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not mention the right to lodge a complaint with a supervisory authority.',
        fi: 'Selosteessa ei kerrota oikeudesta tehdä valitus valvontaviranomaiselle.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a notice taken over without it', fi: 'käyttöön otettu seloste ilman sitä' },
        yaml: 'rights: { told: [access, rectification] }',
      },
      {
        shows: { en: 'another text in its place', fi: 'muu teksti sen tilalla' },
        yaml: 'sections: { complaint: { replace: { fi: Palautetta voi antaa asiakaspalveluun., en: Feedback is welcome at customer service. } } }',
      },
    ],
    good: [
      {
        shows: { en: 'told by itself', fi: 'kerrotaan itsestään' },
        yaml: 'purposes: [{ id: orders, basis: contract }]',
      },
      {
        shows: {
          en: 'a notice taken over, with the authority',
          fi: 'käyttöön otettu seloste ja viranomainen',
        },
        yaml: `rights: { told: [access] }
complaint: { authority: FI }`,
      },
      {
        shows: { en: 'in words of one’s own', fi: 'omin sanoin' },
        yaml: `rights: { told: [access] }
extraSections: [{ id: authority, heading: { fi: Valvonta, en: Supervision }, text: { fi: Voit saattaa asian tietosuojavaltuutetun ratkaistavaksi., en: You can lodge a complaint with the supervisory authority. } }]`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const { isComposed, texts, path } = complaintTold(register)
    return isComposed || texts.length > 0 ? [] : [{ path }]
  },
}
