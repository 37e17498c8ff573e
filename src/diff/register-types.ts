/** Kinds of registers in words: the notice itself does not print them. */
import type { Register } from '../validate/register.ts'
import type { Shown } from './change.ts'
import { shownPlain, shownWords } from './shown.ts'

type RegisterType = NonNullable<NonNullable<Register['register']>['type']>

/** In Finnish, then in English. */
const TYPES: Readonly<Record<RegisterType, readonly [fi: string, en: string]>> = {
  customer: ['asiakasrekisteri', 'customer register'],
  marketing: ['markkinointirekisteri', 'marketing register'],
  membership: ['jäsenrekisteri', 'member register'],
  stakeholder: ['sidosryhmärekisteri', 'stakeholder register'],
  event: ['tapahtumarekisteri', 'event register'],
  website: ['verkkosivuston rekisteri', 'website register'],
  employment: ['henkilöstörekisteri', 'staff register'],
  recruitment: ['rekrytointirekisteri', 'recruitment register'],
  camera: ['kameravalvonnan rekisteri', 'camera surveillance register'],
  whistleblowing: ['ilmoituskanavan rekisteri', 'reporting channel register'],
  health: ['terveydenhuollon rekisteri', 'healthcare register'],
  social: ['sosiaalihuollon rekisteri', 'social welfare register'],
  education: ['koulutuksen rekisteri', 'education register'],
  research: ['tutkimusrekisteri', 'research register'],
  congregation: ['seurakunnan rekisteri', 'congregation register'],
  housing: ['asumisen rekisteri', 'housing register'],
  tenancy: ['vuokraustoiminnan rekisteri', 'tenancy register'],
  credit: ['luottotoiminnan rekisteri', 'credit register'],
  project: ['hankerekisteri', 'project register'],
  'service-log': ['palvelun lokirekisteri', 'service log register'],
  administration: ['hallinnon rekisteri', 'administration register'],
  other: ['muu rekisteri', 'other register'],
}

export function shownRegisterType(type: string): Shown {
  const words = TYPES[type as RegisterType]
  return words === undefined ? shownPlain(type) : shownWords(...words)
}
