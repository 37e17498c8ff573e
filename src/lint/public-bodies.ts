/** Which controllers are public authorities or bodies: Article 37(1)(a) GDPR, with Finland's own kinds of them. */
import type { Controller } from '../validate/register.ts'

type Kind = NonNullable<Controller['kind']>

const PUBLIC: readonly Kind[] = [
  'public-authority',
  'municipality',
  'wellbeing-services-county',
  'court',
  'university',
  'parish',
]

export function isPublicBody(kind: Controller['kind']): boolean {
  return kind !== undefined && PUBLIC.includes(kind)
}
