/** What is public and what is secret in an authority's register: Act 621/1999. */
import type { Publicity } from '../../../validate/register.ts'
import { citesAct } from '../../cites-act.ts'
import { distinct, factPath } from '../../fact-path.ts'
import { isPublicBody } from '../../public-bodies.ts'
import type { Rule, RuleFinding } from '../../rule.ts'

export const sectorPublicityRule: Rule = {
  id: 'sector/publicity',
  severity: 'info',
  cites: [{ act: '621/1999' }],
  title: {
    en: 'An authority says what in its register is public and what is secret, and by which Act.',
    fi: 'Viranomainen kertoo, mitkä sen rekisterin tiedot ovat julkisia ja mitkä salassa pidettäviä ja minkä lain nojalla.',
  },
  rationale: {
    en: 'The documents of an authority are public unless an Act makes them secret, so anybody may ask for them. People whose data stand there should know which of them others can get.',
    fi: 'Viranomaisen asiakirjat ovat julkisia, jollei niitä ole lailla säädetty salassa pidettäviksi, joten kuka tahansa voi pyytää niitä. Rekisteröidyn on hyvä tietää, mitä hänen tietojaan muut voivat saada.',
  },
  hint: {
    en: 'Add `publicity` with `public`, `secret` and `law`.',
    fi: 'Lisää `publicity` ja siihen `public`, `secret` ja `law`.',
  },
  messages: {
    default: {
      message: {
        en: 'The notice does not say what is public and what is secret.',
        fi: 'Ei kerrota, mitkä tiedot ovat julkisia ja mitkä salassa pidettäviä.',
      },
    },
    law: {
      message: {
        en: 'The notice does not say by which Act the data are public or secret.',
        fi: 'Ei kerrota, minkä lain nojalla tiedot ovat julkisia tai salassa pidettäviä.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: { en: 'a municipality that tells nothing of it', fi: 'kunta, joka ei kerro julkisuudesta' },
        yaml: 'controllers: [{ name: Esimerkkilän kunta, kind: municipality }]',
      },
      {
        shows: { en: 'secret data without an Act', fi: 'salassa pidettäviä tietoja ilman lakia' },
        yaml: `controllers: [{ name: Esimerkkivirasto, kind: public-authority }]
publicity: { secret: { fi: terveystiedot, en: health data } }`,
      },
    ],
    good: [
      {
        shows: { en: 'public, secret and the Act', fi: 'julkiset, salassa pidettävät ja laki' },
        yaml: `controllers: [{ name: Esimerkkilän kunta, kind: municipality }]
publicity:
  public: { fi: päätökset, en: decisions }
  secret: { fi: terveystiedot, en: health data }
  law:
    fi: laki viranomaisten toiminnan julkisuudesta 621/1999, 24 §
    en: Act on the Openness of Government Activities 621/1999, section 24`,
      },
      {
        shows: { en: 'the Act beside what is secret', fi: 'laki salassa pidettävien tietojen kohdalla' },
        yaml: `controllers: [{ name: Esimerkkivirasto, kind: public-authority }]
publicity: { secret: { fi: "terveystiedot (621/1999, 24 §)", en: "health data (621/1999, section 24)" } }`,
      },
      {
        shows: { en: 'a company', fi: 'yritys' },
        yaml: 'controllers: [{ name: Esimerkki Oy, kind: company }]',
      },
    ],
  },
  check: (register) => {
    if (!(register.register.controllers ?? []).some(({ kind }) => isPublicBody(kind))) return []
    return distinct(
      register.wholes.flatMap((whole): RuleFinding[] => {
        const { publicity } = whole.facts
        const path = factPath(register, whole, 'publicity')
        if (publicity?.public === undefined && publicity?.secret === undefined) return [{ path }]
        return namesAct(publicity) ? [] : [{ path: [...path, 'law'], message: 'law' }]
      }),
    )
  },
}

function namesAct({ law, public: open, secret }: Publicity): boolean {
  return law !== undefined || [open, secret].some(citesAct)
}
