/** Breaks the rights, what is told of the data themselves, and what Finnish law adds. */
import {
  CATEGORIES,
  DATA_REFERENCES,
  GIVEN,
  MUST_BE_GIVEN,
  SOURCE_REFERENCES,
  toldWithout,
} from './complete-parts.ts'
import { broken, type Mutation, none, set, text, without } from './mutate.ts'

export const RIGHTS_OF: Mutation[] = [
  broken(
    '13(2)(b)',
    'no word of rights',
    'rights/missing',
    set('/sections', {
      rights: { replace: text('Ota yhteyttä jäsenpalveluun.', 'Contact the member service.') },
    }),
  ),
  ...['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'].map((right) =>
    broken('13(2)(b)', `right not told: ${right}`, 'rights/incomplete', toldWithout(right)),
  ),
  broken(
    '12(2)',
    'no way to use the rights',
    'rights/how-missing',
    ...none('/rights/channels', '/rights/contact'),
  ),
  broken(
    '12(3)',
    'an answer later than the law allows',
    'rights/how-missing',
    set('/rights/responseTime', 'P3M'),
  ),
  broken('13(2)(c)', 'withdrawal not told', 'consent/withdrawal-missing', toldWithout('withdraw')),
  ...[3, 4, 5].map((at) =>
    without('13(2)(c)', `/purposes/${at}/consent/withdrawal`, 'consent/withdrawal-missing'),
  ),
  broken(
    '13(2)(d)',
    'no word of complaint',
    'complaint/missing',
    set('/sections', {
      complaint: { replace: text('Ota yhteyttä jäsenpalveluun.', 'Contact the member service.') },
    }),
  ),
  broken(
    '13(2)(d)',
    'an authority that cannot be reached',
    'complaint/contact',
    set('/complaint', { authority: [{ name: text('Tietosuojaviranomainen', 'Data protection authority') }] }),
  ),
  broken(
    '77(1)',
    'one place of complaint of three',
    'complaint/where',
    set('/sections', {
      complaint: {
        replace: text(
          'Sinulla on oikeus tehdä valitus tietosuojavaltuutetulle asuinpaikkasi mukaan: tietosuoja@om.fi.',
          'You have the right to lodge a complaint with the Data Protection Ombudsman where you live: tietosuoja@om.fi.',
        ),
      },
    }),
  ),
  broken(
    '21(2)',
    'objection to direct marketing not told',
    'rights/direct-marketing',
    toldWithout('direct-marketing'),
  ),
  broken(
    '21(4)',
    'objection among the other rights',
    'rights/objection-not-distinct',
    set('/sections', {
      rights: {
        replace: text(
          'Sinulla on oikeus saada pääsy tietoihisi, oikaista ja poistaa ne, rajoittaa käsittelyä, siirtää tiedot järjestelmästä toiseen, vastustaa käsittelyä ja suoramarkkinointia sekä peruuttaa suostumus.',
          'You have the right of access, to rectification, erasure, restriction of processing and data portability, to object to the processing and to direct marketing, and to withdraw consent.',
        ),
      },
    }),
  ),
]

export const WHICH_DATA: Mutation[] = [
  ...GIVEN.map((at) =>
    broken('13(2)(e)', `whether to be given: ${CATEGORIES[at]}`, 'data/mandatory-unexplained', {
      at: `/data/${at}/required`,
    }),
  ),
  ...MUST_BE_GIVEN.map((at) =>
    broken('13(2)(e)', `what follows: ${CATEGORIES[at]}`, 'data/mandatory-unexplained', {
      at: `/data/${at}/ifNotGiven`,
    }),
  ),
  without('13(2)(f)', '/automatedDecisions', 'automated/logic-missing'),
  without('13(2)(f)', '/automatedDecisions/0/logic', 'automated/logic-missing'),
  without('13(2)(f)', '/automatedDecisions/0/significance', 'automated/logic-missing'),
  without('13(2)(f)', '/automatedDecisions/0/consequences', 'automated/logic-missing'),
  broken(
    '22(3)',
    'no safeguards of a decision',
    'automated/safeguards-missing',
    { at: '/automatedDecisions/0/safeguards' },
    toldWithout('automated'),
  ),
  broken(
    '13(2)(f)',
    'an authority that decides by machine',
    'automated/public-law',
    set('/controllers/0/kind', 'municipality'),
  ),
  without('4(4)', '/profiling/0/uses', 'profiling/unexplained'),
  without('4(4)', '/profiling/0/for', 'profiling/unexplained'),
  without('4(4)', '/profiling/0/effect', 'profiling/unexplained'),
  broken('14(1)(d)', 'no data', 'data/categories-missing', { at: '/data' }, ...DATA_REFERENCES),
  ...CATEGORIES.map((id, at) =>
    broken('14(1)(d)', `no items: ${id}`, 'data/categories-missing', { at: `/data/${at}/items` }),
  ),
  broken(
    '14(1)(d)',
    'and other data',
    'data/open-ended',
    set('/data/0/items/2', text('muut tiedot', 'other data')),
  ),
  broken('14(2)(f)', 'no sources', 'source/missing', { at: '/sources' }, ...SOURCE_REFERENCES),
  broken(
    '14(2)(f)',
    'a source without a name',
    'source/missing',
    { at: '/sources/3/name' },
    set('/sources/3/kind', 'third-party'),
  ),
  broken(
    '14(2)(f)',
    'other registers',
    'source/vague',
    set('/sources/2/name', text('Muut rekisterit', 'Other registers')),
  ),
  without('14(2)(f)', '/sources/2/public', 'source/public-flag'),
  without('14(2)(f)', '/sources/2/public', 'source/public-flag'),
  broken(
    '14(3)',
    'no time of telling',
    'art14/timing',
    ...none('/collectedElsewhere', '/sources/2/told', '/sources/3/told'),
  ),
  broken(
    '14(5)',
    'an exemption that is not made public',
    'art14/exemption-ground',
    set('/collectedElsewhere/exemption', 'impossible-or-disproportionate'),
  ),
]

export const FINNISH: Mutation[] = [
  without('917/2014 s. 205', '/cookies/consent', 'cookies/consent-missing'),
  without('917/2014 s. 205', '/cookies/classes/1/duration', 'cookies/consent-missing'),
  without('917/2014 s. 205', '/cookies/classes/1/thirdParties', 'cookies/consent-missing'),
  without('917/2014 s. 200', '/purposes/5/directMarketing/stop', 'marketing/electronic-consent'),
  broken(
    '917/2014 s. 200',
    'email marketing by opt-out',
    'marketing/electronic-consent',
    set('/purposes/5/directMarketing/choice', 'opt-out'),
    set('/purposes/5/basis', 'legitimate-interests'),
    set('/purposes/5/interest', text('tunneista kertominen', 'telling about classes')),
    ...none('/purposes/5/nationalConsents', '/purposes/5/consent'),
  ),
  without('8(1)', '/dataSubjects/1/children/age', 'consent/child-age'),
  without('12(1)', '/purposes/0/name/en', 'language/translation-gap'),
]
