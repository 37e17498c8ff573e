/** A right stated that the legal bases do not give, or denied without a law: Articles 12(1), 16, 17(3), 20(1), 21(1) GDPR. */
import { deniedRights, excludedRights } from '../../denied-rights.ts'
import { overclaimedRights } from '../../overclaimed-rights.ts'
import { isUnderGdpr } from '../../regime.ts'
import { rightsTold } from '../../rights-told.ts'
import type { Rule } from '../../rule.ts'
import { untoldConditions } from '../../untold-conditions.ts'

export const rightsOverclaimedOrDeniedRule: Rule = {
  id: 'rights/overclaimed-or-denied',
  severity: 'warning',
  cites: [{ gdpr: ['12(1)', '16', '17(3)', '18(1)', '20(1)', '21(1)'] }],
  title: {
    en: 'The rights stated are those that the legal bases give, and a denial names its Act.',
    fi: 'Kerrotut oikeudet ovat ne, jotka oikeusperusteista seuraavat, ja oikeuden epääminen perustuu nimettyyn lakiin.',
  },
  rationale: {
    en: 'A right that does not exist in this processing misleads as much as one that is left out: the person asks and is refused. A right may be denied only where a law allows it. Erasure under a legal obligation or a public task is rightly stated with its limit.',
    fi: 'Oikeus, jota tässä käsittelyssä ei ole, johtaa harhaan siinä missä kertomatta jätettykin: rekisteröity pyytää ja saa kielteisen vastauksen. Oikeus voidaan evätä vain lain nojalla. Lakisääteisen velvoitteen ja yleistä etua koskevan tehtävän yhteydessä oikeus tietojen poistamiseen on oikein kertoa rajoituksineen.',
  },
  hint: {
    en: 'Remove the right from `rights.told`, or correct the `basis` of the purpose it belongs to.',
    fi: 'Poista oikeus kohdasta `rights.told` tai korjaa sen tarkoituksen `basis`, johon oikeus kuuluu.',
  },
  messages: {
    portability: {
      message: {
        en: 'The notice mentions data portability, although nothing rests on consent or a contract and is processed by automated means.',
        fi: 'Selosteessa kerrotaan oikeudesta siirtää tiedot, vaikka mikään käsittely ei perustu suostumukseen tai sopimukseen ja tapahdu automaattisesti.',
      },
    },
    objection: {
      message: {
        en: 'The notice mentions the right to object, although nothing rests on a public task or legitimate interests.',
        fi: 'Selosteessa kerrotaan vastustamisoikeudesta, vaikka mikään käsittely ei perustu yleistä etua koskevaan tehtävään tai oikeutettuihin etuihin.',
      },
    },
    'direct-marketing': {
      message: {
        en: 'The notice mentions the right to object to direct marketing, although no purpose is direct marketing.',
        fi: 'Selosteessa kerrotaan oikeudesta vastustaa suoramarkkinointia, vaikka mikään tarkoitus ei ole suoramarkkinointi.',
      },
      hint: {
        en: 'Add `directMarketing` to the purpose that it belongs to, or remove the right from `rights.told`.',
        fi: 'Lisää `directMarketing` tarkoitukseen, johon oikeus kuuluu, tai poista oikeus kohdasta `rights.told`.',
      },
    },
    withdraw: {
      message: {
        en: 'The notice mentions withdrawal of consent, although nothing rests on consent.',
        fi: 'Selosteessa kerrotaan suostumuksen peruuttamisesta, vaikka mikään käsittely ei perustu suostumukseen.',
      },
    },
    automated: {
      message: {
        en: 'The notice mentions rights concerning automated decisions, although no such decisions are made.',
        fi: 'Selosteessa kerrotaan automatisoituja päätöksiä koskevista oikeuksista, vaikka tällaisia päätöksiä ei tehdä.',
      },
      hint: {
        en: 'Describe the decisions under `automatedDecisions`, or remove the right from `rights.told`.',
        fi: 'Kuvaa päätökset kohdassa `automatedDecisions` tai poista oikeus kohdasta `rights.told`.',
      },
    },
    denied: {
      message: {
        en: 'A right that follows from the legal bases is denied without naming an Act: “{words}”.',
        fi: 'Oikeusperusteista seuraava oikeus evätään lakia nimeämättä: ”{words}”.',
      },
      hint: {
        en: 'Name the Act and section that limits the right, or state the right.',
        fi: 'Mainitse laki ja pykälä, joka oikeutta rajoittaa, tai kerro oikeudesta.',
      },
    },
    excluded: {
      message: {
        en: 'The right is said to be excluded by law, but the law is not named: {right}.',
        fi: 'Oikeuden kerrotaan olevan lailla suljettu pois, mutta lakia ei mainita: {right}.',
      },
      hint: {
        en: 'Add `law` with the Act and section to the limit.',
        fi: 'Lisää rajoitukseen `law`: laki ja pykälä.',
      },
    },
    'restriction-conditions': {
      severity: 'info',
      message: {
        en: 'The right to restriction is stated without the conditions of Article 18(1).',
        fi: 'Oikeus käsittelyn rajoittamiseen kerrotaan ilman 18 artiklan 1 kohdan edellytyksiä.',
      },
      hint: {
        en: 'Remove `replace`: the section then states the conditions by itself.',
        fi: 'Poista `replace`, jolloin kohta kertoo edellytykset itse.',
      },
    },
    'objection-conditions': {
      severity: 'info',
      message: {
        en: 'The right to object is stated without the conditions of Article 21(1).',
        fi: 'Oikeus vastustaa käsittelyä kerrotaan ilman 21 artiklan 1 kohdan edellytyksiä.',
      },
      hint: {
        en: 'Remove `replace`: the section then states the conditions by itself.',
        fi: 'Poista `replace`, jolloin kohta kertoo edellytykset itse.',
      },
    },
  },
  examples: {
    bad: [
      {
        shows: {
          en: 'all rights for a legal obligation',
          fi: 'kaikki oikeudet lakisääteiselle velvoitteelle',
        },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
automatedDecisions: none
rights: { told: [access, rectification, erasure, restriction, portability, objection, direct-marketing, withdraw, automated] }`,
      },
      {
        shows: { en: 'portability in words', fi: 'siirto-oikeus sanoin' },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
sections: { rights: { replace: { fi: "Voit tarkastaa ja oikaista tietosi. Sinulla on oikeus siirtää tietosi järjestelmästä toiseen.", en: "You have access to your data. You have the right to data portability." } } }`,
      },
      {
        shows: { en: 'no rectification', fi: 'ei oikeutta oikaisemiseen' },
        yaml: `purposes: [{ id: logs, basis: legitimate-interests }]
sections: { rights: { after: { fi: Lokitietojen oikaisemista ei voi vaatia., en: There is no right to rectification of log data. } } }
extraSections: [{ id: logs-too, heading: { fi: Lokit, en: Logs }, text: { fi: Rekisteröidyllä ei ole oikeutta vaatia tietojen oikaisemista., en: You cannot request rectification. } }]`,
      },
      {
        shows: { en: 'an exclusion without its law', fi: 'poissulkeminen ilman lakia' },
        yaml: `purposes: [{ id: care, basis: public-task }]
rights: { limits: [{ right: rectification, excluded: true }] }`,
      },
      {
        shows: {
          en: 'withdrawal in words, with cookies for which no consent is told',
          fi: 'peruuttaminen omin sanoin, evästeistä ei kerrota suostumusta',
        },
        yaml: `languages: [fi]
purposes: [{ id: care, basis: contract }]
cookies: { classes: [{ id: session, necessary: true }] }
sections: { rights: { replace: Voit peruuttaa antamasi suostumuksen. } }`,
      },
      {
        shows: {
          en: 'an exclusion for the very purpose that gives the right',
          fi: 'poissulkeminen tarkoituksessa, josta oikeus seuraa',
        },
        yaml: `purposes: [{ id: care, basis: public-task }, { id: sales, basis: contract }]
rights: { limits: [{ right: objection, excluded: true, for: [care] }] }`,
      },
      {
        shows: { en: 'rights without their conditions', fi: 'oikeudet ilman edellytyksiä' },
        yaml: `purposes: [{ id: care, basis: legitimate-interests }]
sections:
  right-restriction: { replace: { fi: Voit rajoittaa tietojesi käsittelyä., en: You can restrict the processing. } }
  right-objection: { replace: { fi: Voit vastustaa käsittelyä., en: You can object to the processing. } }`,
      },
    ],
    good: [
      {
        shows: { en: 'a limit with its Act', fi: 'rajoitus ja sen laki' },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
rights: { limits: [{ right: erasure, excluded: true, law: { fi: "kirjanpitolaki 1336/1997, 2 luku 10 §", en: "Accounting Act 1336/1997, chapter 2, section 10" } }] }`,
      },
      {
        shows: { en: 'restriction with its conditions', fi: 'rajoittaminen edellytyksineen' },
        yaml: `purposes: [{ id: care, basis: legitimate-interests }]
sections:
  right-restriction: { replace: { fi: Voit vaatia käsittelyn rajoittamista esimerkiksi kiistäessäsi tietojen paikkansapitävyyden., en: You can have the processing restricted when you contest the accuracy of the data. } }`,
      },
      {
        shows: {
          en: 'portability said not to exist where it does not',
          fi: 'siirto-oikeutta ei ole, ja niin myös sanotaan',
        },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
sections: { rights: { after: { fi: Oikeutta siirtää tietoja järjestelmästä toiseen ei ole., en: There is no right to data portability. } } }`,
      },
      {
        shows: { en: 'erasure denied by a named Act', fi: 'poistaminen evätään nimetyn lain nojalla' },
        yaml: `purposes: [{ id: books, basis: legal-obligation }]
extraSections: [{ id: own, heading: { fi: Poistaminen, en: Erasure }, text: { fi: Tietojen poistamista ei voi vaatia (kirjanpitolaki 1336/1997)., en: You cannot request erasure (Accounting Act 1336/1997). } }]`,
      },
      {
        shows: {
          en: 'a basis in words, from which nothing can be said to follow',
          fi: 'sanallinen peruste, josta ei voi päätellä oikeuksia',
        },
        yaml: `purposes: [{ id: care, basis: { other: { fi: asiallinen yhteys, en: relevant connection } } }]
rights: { told: [access, rectification, erasure, restriction, portability] }`,
      },
      {
        shows: {
          en: 'an exclusion for a purpose that does not give the right',
          fi: 'poissulkeminen tarkoituksessa, josta oikeutta ei seuraa',
        },
        yaml: `purposes: [{ id: care, basis: public-task }, { id: sales, basis: contract }]
rights: { limits: [{ right: objection, excluded: true, for: [sales] }] }`,
      },
    ],
  },
  check: (register) => {
    if (!isUnderGdpr(register.register)) return []
    const tellings = rightsTold(register)
    return [
      ...tellings.flatMap((told) => [...overclaimedRights(register, told), ...excludedRights(told)]),
      ...deniedRights(register, tellings),
      ...untoldConditions(register),
    ]
  },
}
