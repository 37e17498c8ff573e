/** Small descriptions for tests of the commands. */
import type { Tree } from '../io/test-world.ts'

/** A description that has no mistakes. */
export function register(id: string, more = ''): string {
  return `id: ${id}
languages: [fi, en]
document: { created: 2024-02-01, updated: 2026-10-12 }
controllers: [{ id: esimerkki, name: Esimerkki Oy }]
register:
  name: { fi: Rekisteri ${id}, en: Register ${id} }
purposes:
  - { id: deliver, name: { fi: Palvelut, en: Services }, basis: contract }
transfers: none
${more}`
}

/** Two registers in a workspace. */
export const workspace: Tree = {
  'notices/customers.yaml': register('customers'),
  'notices/staff.yaml': register('staff'),
}

/** The same with HTML and Markdown only, for tests that need no PDF. */
export const quickWorkspace: Tree = { ...workspace, 'notices/notice.config.yaml': 'formats: [html, md]\n' }

/** What building `quickWorkspace` publishes. */
export const quickFiles = ['customers', 'staff']
  .flatMap((id) =>
    ['en', 'fi'].flatMap((language) => ['html', 'md'].map((format) => `${id}.${language}.${format}`)),
  )
  .concat('index.en.html', 'index.fi.html')
  .sort()
