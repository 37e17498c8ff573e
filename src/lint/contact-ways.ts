/** The ways in which a controller or a contact can be reached. */
import type { Contact, Controller } from '../validate/register.ts'

export type ContactWay = 'post' | 'email' | 'phone' | 'form'

/** Each way once, in a fixed order. A street to visit is where post arrives too. */
export function contactWays(facts: Partial<Controller> | Partial<Contact>): ContactWay[] {
  const ways: [ContactWay, boolean][] = [
    ['post', facts.address !== undefined || facts.visiting !== undefined],
    ['email', (facts.emails ?? []).length > 0],
    ['phone', (facts.phones ?? []).length > 0],
    ['form', facts.form !== undefined],
  ]
  return ways.filter(([, isThere]) => isThere).map(([way]) => way)
}
