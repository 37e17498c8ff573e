/** An adequacy decision that covers only some recipients, and nothing on whether this one is covered: Article 45(3) GDPR. */
import { type AdequacyDecision, adequacyOf } from '../../../law/adequacy.ts'
import type { LintRegister } from '../../lint-register.ts'
import { isPublicBody } from '../../public-bodies.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { thirdCountryTransfers } from '../../third-country-transfers.ts'

export const transferAdequacyScopeRule: Rule = {
  id: 'transfer/adequacy-scope',
  severity: 'warning',
  cites: [
    { gdpr: ['45(3)'] },
    {
      other: {
        en: 'the Commission’s adequacy decisions, such as (EU) 2023/1795 and (EU) 2019/419',
        fi: 'komission päätökset tietosuojan riittävyydestä, esimerkiksi (EU) 2023/1795 ja (EU) 2019/419',
      },
    },
  ],
  title: {
    en: 'Where an adequacy decision covers a country in part, the notice says why the transfer is covered.',
    fi: 'Jos tietosuojan riittävyyttä koskeva päätös kattaa maan vain osittain, kerrotaan, miksi se kattaa siirron.',
  },
  rationale: {
    en: 'Some decisions cover only certified companies or one sector. Outside that scope the country is like any other third country and the transfer needs safeguards. The writer must have checked this, and the reader can see that it has been checked.',
    fi: 'Osa päätöksistä kattaa vain sertifioidut yritykset tai yhden alan. Muilta osin maa on kuin mikä tahansa kolmas maa ja siirto vaatii suojatoimia. Rekisterinpitäjän on tarkistettava asia, ja lukijan on voitava nähdä, että se on tarkistettu.',
  },
  hint: {
    en: 'Check that the decision covers the recipient and state it in `coverage`.',
    fi: 'Tarkista, että päätös kattaa vastaanottajan, ja kerro se kohdassa `coverage`.',
  },
  messages: {
    default: {
      message: {
        en: 'The adequacy decision on the country ({country}) is limited in scope: {scopeEn}.',
        fi: 'Tietosuojan riittävyyttä koskevan päätöksen ({country}) soveltamisala on rajattu: {scopeFi}.',
      },
    },
    us: {
      message: {
        en: 'The notice does not say whether the recipient in the United States is certified to the Data Privacy Framework.',
        fi: 'Selosteessa ei kerrota, onko yhdysvaltalainen vastaanottaja sertifioitu tietosuojakehykseen.',
      },
      hint: {
        en: 'Look the recipient up in the list of the framework and write `dpfCertified: true` or use another mechanism.',
        fi: 'Tarkista vastaanottaja tietosuojakehyksen luettelosta ja kirjoita `dpfCertified: true` tai käytä toista siirtoperustetta.',
      },
    },
    'us-employees': {
      message: {
        en: 'The notice does not say whether the recipient in the United States is certified to the Data Privacy Framework.',
        fi: 'Selosteessa ei kerrota, onko yhdysvaltalainen vastaanottaja sertifioitu tietosuojakehykseen.',
      },
      hint: {
        en: 'Look the recipient up in the list of the framework and write `dpfCertified: true` or use another mechanism. For employee data the certification must cover HR data.',
        fi: 'Tarkista vastaanottaja tietosuojakehyksen luettelosta ja kirjoita `dpfCertified: true` tai käytä toista siirtoperustetta. Työntekijätiedoissa sertifioinnin on katettava henkilöstötiedot (HR data).',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'an American recipient, certified or not',
          fi: 'yhdysvaltalainen vastaanottaja, sertifioitu tai ei',
        },
        yaml: 'transfers: [{ id: mail, to: US, mechanism: adequacy-decision }]',
      },
      {
        shows: { en: 'Canada without its sector', fi: 'Kanada ilman toimialaa' },
        yaml: 'transfers: [{ id: shop, to: CA, mechanism: adequacy-decision }]',
      },
      {
        shows: {
          en: 'an authority that transferred to the United Kingdom before the decision was renewed',
          fi: 'viranomainen, joka siirsi tietoja Yhdistyneeseen kuningaskuntaan ennen päätöksen uusimista',
        },
        yaml: `controllers: [{ name: Esimerkkivirasto, kind: public-authority }]
transfers: [{ id: cases, to: GB, mechanism: adequacy-decision }]`,
        asOf: '2025-12-18',
      },
      {
        shows: {
          en: 'an American recipient of data of employees',
          fi: 'työntekijöiden tietojen yhdysvaltalainen vastaanottaja',
        },
        yaml: `register: { type: employment }
transfers: [{ id: payroll, to: US, mechanism: adequacy-decision }]`,
      },
    ],
    good: [
      {
        shows: { en: 'a certified recipient', fi: 'sertifioitu vastaanottaja' },
        yaml: 'transfers: [{ id: mail, to: US, mechanism: adequacy-decision, dpfCertified: true }]',
      },
      {
        shows: { en: 'Canada with the reason', fi: 'Kanada perusteluineen' },
        yaml: `transfers:
  - id: shop
    to: CA
    mechanism: adequacy-decision
    coverage: { fi: vastaanottaja on PIPEDA-lain piiriin kuuluva yritys, en: the recipient is a business subject to PIPEDA }`,
      },
      {
        shows: { en: 'a decision without limits', fi: 'rajoittamaton päätös' },
        yaml: 'transfers: [{ id: backups, to: CH, mechanism: adequacy-decision }]',
      },
      {
        shows: {
          en: 'a company and the United Kingdom, while the decision left out immigration control only',
          fi: 'yritys ja Yhdistynyt kuningaskunta, kun päätöksestä oli rajattu vain maahanmuuton valvonta',
        },
        yaml: `controllers: [{ name: Esimerkki Oy, kind: company }]
transfers: [{ id: support, to: GB, mechanism: adequacy-decision }]`,
        asOf: '2025-12-18',
      },
      {
        shows: {
          en: 'an authority and the United Kingdom under the renewed decision',
          fi: 'viranomainen ja Yhdistynyt kuningaskunta uusitun päätöksen aikana',
        },
        yaml: `controllers: [{ name: Esimerkkivirasto, kind: public-authority }]
transfers: [{ id: cases, to: GB, mechanism: adequacy-decision }]`,
        asOf: '2025-12-19',
      },
    ],
  },
  check: (register) => {
    const isAuthority = (register.register.controllers ?? []).some(({ kind }) => isPublicBody(kind))
    const isLimited = ({ scope, leavesOutAuthorities }: AdequacyDecision) =>
      scope !== undefined && (isAuthority || leavesOutAuthorities !== true)
    return thirdCountryTransfers(register).flatMap(({ transfer, path, countries }): RuleFinding[] => {
      if (transfer.mechanism !== 'adequacy-decision' || transfer.coverage !== undefined) return []
      const at = [...path, 'coverage']
      return countries
        .flatMap((country) => adequacyOf(country, register.asOf) ?? [])
        .filter(isLimited)
        .flatMap(({ to, scope }): RuleFinding[] => {
          if (to === 'US') {
            if (transfer.dpfCertified !== undefined) return []
            const message = isOfEmployees(register, path) ? 'us-employees' : 'us'
            return [{ path: [...path, 'dpfCertified'], message }]
          }
          return [{ path: at, args: { country: to, scopeEn: scope?.en ?? '', scopeFi: scope?.fi ?? '' } }]
        })
    })
  },
}

/** Whether the transfer stands in a register of employees or applicants. */
function isOfEmployees({ wholes }: LintRegister, path: RuleFinding['path']): boolean {
  return wholes.some(
    (whole) =>
      (path[0] !== 'parts' || whole.path[1] === path[1]) &&
      (whole.facts.register?.type === 'employment' || whole.facts.register?.type === 'recruitment'),
  )
}
