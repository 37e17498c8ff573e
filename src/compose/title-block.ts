/** What stands at the head of a notice: its title, what kind of document it is, whose, and of when. */
import { formatDate } from '../locale/format-date.ts'
import { formatList } from '../locale/format-list.ts'
import type { Context } from './context.ts'
import { plainText } from './inline.ts'
import type { FrontFact, Notice } from './notice.ts'

type TitleBlock = Pick<Notice, 'title' | 'kind' | 'besideTitle' | 'controller' | 'front'>

/** The facts of the title block. What the title says already, in whatever case, is not said beside it. */
export function titleBlock(context: Context): TitleBlock {
  const title = titleOf(context)
  const kind = kindOf(context)
  const controller = controllerNames(context)
  return {
    title,
    ...(says(title, kind) ? inPlaceOfKind(context, title, controller) : { kind }),
    controller,
    front: frontFacts(context, title, controller),
  }
}

function inPlaceOfKind(context: Context, title: string, controller: string): Pick<Notice, 'besideTitle'> {
  const besideTitle = [registerName(context), controller].find((words) => !says(title, words))
  return besideTitle === undefined ? {} : { besideTitle }
}

const DASH = ' – '

/** Whether the words are the title, or one side of the dash or colon in it; no words are said by any. */
function says(title: string, words: string): boolean {
  const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  return words === '' || [title, ...title.split(/\s[–—-]\s|:\s/)].map(folded).includes(folded(words))
}

function kindOf(context: Context): string {
  return context.say(context.phrases.kinds[context.register.document?.type ?? 'privacy-notice'])
}

function registerName(context: Context): string {
  const name = context.register.register?.name
  return name === undefined ? '' : plainText(context.inlines(name))
}

/** The title in words: given, else the name of the register, else the kind of document and whose it is. */
export function titleOf(context: Context): string {
  const { document, register } = context.register
  const title = document?.title ?? register?.name
  if (title !== undefined) return plainText(context.inlines(title))
  const kind = kindOf(context)
  const controller = controllerNames(context)
  return controller === '' ? kind : `${kind}${DASH}${controller}`
}

function controllerNames(context: Context): string {
  return formatList(
    (context.register.controllers ?? []).map(({ name }) => plainText(context.inlines(name))),
    context.locale,
  )
}

function frontFacts(context: Context, title: string, controller: string): FrontFact[] {
  const { front } = context.phrases
  const { document, controllers } = context.register
  const name = registerName(context)
  const fact = (
    key: FrontFact['key'],
    label: Parameters<Context['say']>[0],
    value: string | undefined,
  ): FrontFact[] => (value === undefined || value === '' ? [] : [{ key, label: context.say(label), value }])
  const date = (key: 'created' | 'updated' | 'effective'): FrontFact[] => {
    const iso = document?.[key]
    return iso === undefined
      ? []
      : [{ key, label: context.say(front[key]), value: formatDate(iso, context.locale), iso }]
  }
  return [
    ...(name === title ? [] : fact('register', front.register, name)),
    ...fact('controller', (controllers ?? []).length > 1 ? front.controllers : front.controller, controller),
    ...date('created'),
    ...date('updated'),
    ...date('effective'),
    ...fact('version', front.version, document?.version),
  ]
}
