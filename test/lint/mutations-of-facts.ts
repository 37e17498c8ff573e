/** Breaks who is responsible, why data are processed, who gets them and how long they are kept. */
import { each, PURPOSE_REFERENCES, PURPOSES } from './complete-parts.ts'
import { broken, type Mutation, none, set, text, without } from './mutate.ts'

export const WHO: Mutation[] = [
  without('13(1)(a)', '/controllers', 'controller/missing'),
  broken(
    '13(1)(a)',
    'no way to reach any controller',
    'controller/contact-missing',
    ...none(
      ...['emails', 'phones', 'address'].flatMap((way) => [`/controllers/0/${way}`, `/controllers/1/${way}`]),
    ),
  ),
  broken(
    '13(1)(a)',
    'one way only to reach each controller',
    'controller/contact-missing',
    ...none(...['phones', 'address'].flatMap((way) => [`/controllers/0/${way}`, `/controllers/1/${way}`])),
  ),
  broken(
    '13(1)(a)',
    'a controller outside the EEA',
    'controller/representative-missing',
    set('/controllers/1/country', 'US'),
  ),
  broken(
    '13(1)(a)',
    'a wrong Business ID',
    'controller/business-id-invalid',
    set('/controllers/0/businessId', '3157204-5'),
  ),
  broken(
    '13(1)(a)',
    'nobody to ask',
    'contact/missing',
    ...none('/contacts', '/rights/contact', '/dpo', '/controllership/contactPoint'),
  ),
  broken(
    '13(1)(b)',
    'an officer who cannot be reached',
    'dpo/contact-missing',
    ...none('/dpo/emails', '/dpo/phones'),
  ),
  without('13(1)(b)', '/dpo', 'dpo/required-not-designated'),
  broken(
    '13(1)(b)',
    'an authority without an officer',
    'dpo/required-not-designated',
    set('/dpo', 'none'),
    set('/controllers/0/kind', 'municipality'),
  ),
  broken(
    '13(1)(b)',
    'a contact called an officer',
    'dpo/label-confusion',
    set('/dpo', 'none'),
    set('/contacts/0/title', text('Tietosuojavastaava', 'Data protection officer')),
  ),
  without('26(2)', '/controllership/essence', 'controller/joint-essence-missing'),
  without('26(2)', '/controllership', 'controller/joint-essence-missing'),
  without('26(2)', '/controllership/contactPoint', 'controller/joint-essence-missing'),
  broken(
    '26(3)',
    'controllers in words of one’s own',
    'controller/joint-rights',
    set('/sections', {
      controller: {
        replace: text(
          'Kuntokeidas Oy ja Kuntokeidas Valmennus Oy.',
          'Kuntokeidas Oy and Kuntokeidas Valmennus Oy.',
        ),
      },
    }),
  ),
]

export const WHY: Mutation[] = [
  broken('13(1)(c)', 'no purposes', 'purpose/missing', { at: '/purposes' }, ...PURPOSE_REFERENCES),
  ...PURPOSES.map((id, at) =>
    broken('13(1)(c)', `no basis: ${id}`, 'legal-basis/missing', { at: `/purposes/${at}/basis` }),
  ),
  broken(
    '13(1)(c)',
    'a basis that is none of the six',
    'legal-basis/not-art-6',
    set('/purposes/0/basis', { other: text('asiakassuhde', 'customer relationship') }),
  ),
  broken(
    '13(1)(c)',
    'consent with a fallback',
    'legal-basis/consent-with-fallback',
    set('/purposes/5/basis', ['consent', 'legitimate-interests']),
    set('/purposes/5/interest', text('tunneista kertominen', 'telling about classes')),
  ),
  broken(
    '13(1)(c)',
    'a purpose that says nothing',
    'purpose/vague',
    set('/purposes/0/name', text('Liiketoiminnan kehittäminen', 'Business development')),
    { at: '/purposes/0/description' },
  ),
  without('13(1)(c)', '/purposes/2/law', 'legal-basis/law-not-cited'),
  without('13(1)(c)', '/purposes/3/special', 'special/condition-missing'),
  without('13(1)(c)', '/purposes/1/nationalId', 'identity-code/basis-missing'),
  without('13(1)(d)', '/purposes/6/interest', 'legal-basis/interest-unnamed'),
  broken(
    '13(1)(d)',
    'an interest that repeats the purpose',
    'legal-basis/interest-unnamed',
    set('/purposes/6/interest', text('Suoramarkkinointi postitse', 'Direct marketing by post')),
  ),
  without('13(1)(d)', '/purposes/6/balancing', 'legal-basis/balancing-info'),
  broken(
    '13(1)(d)',
    'an authority with interests',
    'legal-basis/public-authority-lia',
    set('/controllers/0/kind', 'municipality'),
  ),
]

export const TO_WHOM: Mutation[] = [
  broken('13(1)(e)', 'no recipients', 'recipients/missing', ...none('/recipients', '/transfers/0/recipient')),
  broken(
    '13(1)(e)',
    'recipients without a name or trade',
    'recipients/vague',
    set('/recipients/0/name', text('Yhteistyökumppanit', 'Partners')),
    { at: '/recipients/0/purpose' },
  ),
  broken(
    '13(1)(e)',
    'a processor that is no recipient',
    'recipients/processor-undeclared',
    set('/recipients', 'none'),
    set('/transfers', 'none'),
    set('/security/hosting', [text('Varauspilvi Oy:n pilvipalvelu', 'cloud service of Varauspilvi Oy')]),
  ),
  broken(
    '13(1)(f)',
    'not a word of transfers',
    'transfer/statement-missing',
    ...none('/transfers', '/recipients/1/location'),
  ),
  broken(
    '13(1)(f)',
    'no transfers, but a recipient in India',
    'transfer/vendor-contradiction',
    set('/transfers', 'none'),
  ),
  without('13(1)(f)', '/transfers/0/mechanism', 'transfer/safeguard-missing'),
  broken(
    '13(1)(f)',
    'a mechanism that is dead',
    'transfer/invalid-mechanism',
    set('/transfers/0/mechanism', { other: 'Privacy Shield' }),
  ),
  broken(
    '13(1)(f)',
    'an adequacy decision that there is not',
    'transfer/not-adequate',
    set('/transfers/0/mechanism', 'adequacy-decision'),
  ),
  broken(
    '13(1)(f)',
    'an adequacy decision that covers a part',
    'transfer/adequacy-scope',
    set('/transfers/0/mechanism', 'adequacy-decision'),
    set('/transfers/0/to', 'CA'),
  ),
  without('13(1)(f)', '/transfers/0/copy', 'transfer/copy-missing'),
  broken(
    '13(1)(f)',
    'a transfer to nowhere',
    'transfer/country-missing',
    ...none('/transfers/0/to', '/recipients/1/location'),
  ),
  broken(
    '13(1)(f)',
    'consent without the risks',
    'transfer/consent-risks',
    set('/transfers/0/mechanism', 'derogation-consent'),
  ),
  broken(
    '49(1)',
    'compelling interests that are not told',
    'transfer/safeguard-missing',
    set('/transfers/0/mechanism', 'derogation-compelling-interests'),
  ),
]

export const HOW_LONG: Mutation[] = [
  without('13(2)(a)', '/retention', 'retention/missing'),
  ...each(4, (at) =>
    broken('13(2)(a)', `no row ${at} of retention`, 'retention/uncovered-category', {
      at: `/retention/${at}`,
    }),
  ),
  broken(
    '13(2)(a)',
    'as long as necessary',
    'retention/vague',
    ...none('/retention/0/period', '/retention/0/from'),
    set('/retention/0/criteria', text('niin kauan kuin on tarpeen', 'as long as necessary')),
  ),
  broken(
    '13(2)(a)',
    'vouchers for too short a time',
    'retention/accounting',
    set('/retention/2/period', 'P3Y'),
  ),
  broken(
    '13(2)(a)',
    'longer if needed',
    'retention/open-exception',
    set('/retention/0/exception', { ground: text('tarvittaessa pidempään', 'longer if needed') }),
  ),
]
