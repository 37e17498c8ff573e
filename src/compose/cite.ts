/** Writes citations of law as each language writes them. */
import type { GdprProvision } from '../law/gdpr.ts'
import { fill } from '../locale/fill.ts'
import type { Context } from './context.ts'

/** `GDPR, Article 6(1)(f)`, `yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta`. */
export function citeGdpr(provision: GdprProvision, context: Context): string {
  const { gdpr } = context.phrases
  const { article, paragraph, and, point } = provision
  if (paragraph === undefined) return fill(context.say(gdpr.article), { n: article })
  if (and !== undefined) return fill(context.say(gdpr.paragraphs), { n: article, m: paragraph, p: and })
  if (point === undefined) return fill(context.say(gdpr.paragraph), { n: article, m: paragraph })
  return fill(context.say(gdpr.point), { n: article, m: paragraph, p: point })
}

/** A citation that stands by itself, as beside a heading: it begins with a capital. Nothing where none are printed. */
export function headingCitation(provision: GdprProvision, context: Context): { readonly citation?: string } {
  if (!context.citations) return {}
  const citation = citeGdpr(provision, context)
  return { citation: citation.charAt(0).toUpperCase() + citation.slice(1) }
}
