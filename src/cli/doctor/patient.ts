/** What the doctor's checks need to look. */
import type { Session } from '../session.ts'
import type { DoctorTexts } from '../texts/doctor-en.ts'
import type { System } from './system.ts'

export interface Patient {
  readonly session: Session
  readonly texts: DoctorTexts
  readonly system: System
  /** The folder with the templates and fonts that come with the tool. */
  readonly templates: string
}
