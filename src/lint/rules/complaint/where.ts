/** With which authority one may complain: Article 77(1) GDPR. */
import { complaintTold } from '../../complaint-told.ts'
import { findByLanguage } from '../../prose/find-by-language.ts'
import { isUnderGdpr } from '../../regime.ts'
import type { Rule } from '../../rule.ts'
import { infringementWords, residenceWords, workplaceWords } from '../../words/complaint.ts'

const PLACES = [residenceWords, workplaceWords, infringementWords]

export const complaintWhereRule: Rule = {
  id: 'complaint/where',
  severity: 'info',
  cites: [{ gdpr: ['77(1)'] }],
  title: {
    en: 'The notice names the three places where one may complain.',
    fi: 'Selosteessa mainitaan kolme paikkaa, joissa valituksen voi tehdä.',
  },
  rationale: {
    en: 'A complaint may be lodged in particular in the Member State of residence, of work or of the infringement. Somebody who lives in another country need not turn to the authority of the controller.',
    fi: 'Valituksen voi tehdä erityisesti siinä jäsenvaltiossa, jossa rekisteröidyn vakinainen asuinpaikka tai työpaikka on tai jossa rikkominen on tapahtunut. Toisessa maassa asuvan ei tarvitse kääntyä rekisterinpitäjän maan viranomaisen puoleen.',
  },
  hint: {
    en: 'Name habitual residence, place of work and place of the infringement in the text, or remove it, so that the section names them.',
    fi: 'Mainitse tekstissä vakinainen asuinpaikka, työpaikka ja rikkomisen tapahtumapaikka tai poista teksti, jolloin kohta kertoo ne.',
  },
  messages: {
    default: {
      message: {
        en: 'The text on complaints does not name all three places: habitual residence, place of work and place of the infringement.',
        fi: 'Valitusta koskevassa tekstissä ei mainita kaikkia kolmea paikkaa: vakinaista asuinpaikkaa, työpaikkaa ja rikkomisen tapahtumapaikkaa.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'the Ombudsman only', fi: 'vain tietosuojavaltuutettu' },
        yaml: 'sections: { complaint: { replace: { fi: Voit tehdä valituksen tietosuojavaltuutetulle., en: You can lodge a complaint with the Data Protection Ombudsman. } } }',
      },
      {
        shows: { en: 'one place of three', fi: 'yksi paikka kolmesta' },
        yaml: `rights: { told: [access] }
extraSections: [{ id: authority, heading: { fi: Valitus, en: Complaint }, text: { fi: Voit tehdä valituksen asuinpaikkasi valvontaviranomaiselle., en: You can lodge a complaint with the supervisory authority where you reside. } }]`,
      },
    ],
    good: [
      {
        shows: { en: 'told by itself', fi: 'kerrotaan itsestään' },
        yaml: 'complaint: { authority: FI }',
      },
      {
        shows: { en: 'all three in words', fi: 'kaikki kolme sanoin' },
        yaml: `sections:
  complaint:
    replace:
      fi: Voit tehdä valituksen valvontaviranomaiselle siinä valtiossa, jossa on vakinainen asuinpaikkasi tai työpaikkasi taikka jossa rikkominen on tapahtunut.
      en: You can lodge a complaint with a supervisory authority in the state of your habitual residence, place of work or place of the infringement.`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const { isComposed, texts } = complaintTold(register)
    const [first] = texts
    // Where it is not told at all, another rule speaks.
    if (isComposed || first === undefined) return []
    const isFull = PLACES.every((lists) => texts.some((text) => findByLanguage(text, lists).length > 0))
    return isFull ? [] : [{ path: first.path }]
  },
}
