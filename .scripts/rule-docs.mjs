// The reference of the legal rules under `docs/rules/`, written from the rules themselves: what each asks, why, and
// what it says of its examples.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { evaluated } from './evaluated.mjs'
import { filesUnder, root } from './files.mjs'

const folder = 'docs/rules'
const waivers = '../rules-settings.md'
const note = '<!-- Written by `npm run generate` from the rules. Do not edit. -->'

/** The rules and what words them, as the program has them. */
function program() {
  return evaluated(`
    import { loadingOnDemand } from './src/diagnostics/on-demand.ts'
    import { describeRule } from './src/report/explain/describe-rule.ts'
    import { ruleAreas } from './src/report/explain/rule-areas.ts'
    const described = (rule, language) => loadingOnDemand(() => describeRule(rule, language))
    export const areas = await Promise.all(
      ruleAreas().map(async ({ id, name, rules }) => ({
        id,
        name,
        rules: await Promise.all(
          rules.map(async (rule) => ({ en: await described(rule, 'en'), fi: await described(rule, 'fi') })),
        ),
      })),
    )`)
}

/** Every page: path from the root to its text. */
export async function ruleDocs() {
  const { areas } = await program()
  const pages = areas.map((area) => [`${folder}/${area.id}.md`, areaPage(area)])
  return new Map([[`${folder}/README.md`, indexPage(areas)], ...pages])
}

/** Removes the pages of areas that are no more. */
export async function removeOldRuleDocs(pages) {
  for (const path of await filesUnder(folder))
    if (!pages.has(path)) await rm(join(root, path), { force: true })
}

function indexPage(areas) {
  const count = areas.reduce((sum, { rules }) => sum + rules.length, 0)
  return page([
    note,
    '# Legal rules',
    `\`notice validate\` judges each register by ${count} rules. The id of a rule is its area and what is wrong: \`retention/vague\`. The same is told at the terminal by \`notice explain <rule>\`, in English or Finnish (\`--ui-lang fi\`).`,
    [
      '- **error**: a mandatory item is missing, or a statement is false on its face. The notice is not published, unless as a draft or with a waiver.',
      '- **warning**: something should be better. It never stops publication; `--max-warnings` sets how many are let through.',
      '- **info**: a remark.',
    ].join('\n'),
    `Severities can be set by rule or by area, and a finding can be waived for a time with a reason: see [severities, waivers and rules of your own](${waivers}). Every example below has been judged by its rule; keys that it does not concern are left out of it.`,
    ...areas.flatMap(({ id, name, rules }) => [
      `## [${name.en}](${id}.md)`,
      table(
        ['Rule', 'Severity', 'What it asks', 'Mitä se vaatii'],
        rules.map(({ en, fi }) => [
          `[\`${en.id}\`](${id}.md#${anchor(en.id)})`,
          en.severities.join(', '),
          en.title,
          fi.title,
        ]),
      ),
    ]),
  ])
}

function areaPage({ name, rules }) {
  return page([note, `# ${name.en} · ${name.fi}`, '[All rules](README.md)', ...rules.flatMap(rulePart)])
}

function rulePart({ en, fi }) {
  return [
    `<a id="${anchor(en.id)}"></a>`,
    `## ${en.id}`,
    `**${en.title}** ${fi.title}`,
    [`- Severity: ${en.severities.join(', ')}`, `- Provisions: ${en.citation}`, ...yields(en)].join('\n'),
    en.rationale,
    `**What to do.** ${en.hint}`,
    `*Mitä tehdä.* ${fi.hint}`,
    ...en.bad.flatMap((example, index) => examplePart('Not like this', example, fi.bad[index])),
    ...en.good.flatMap((example) => examplePart('Like this', example)),
  ]
}

function yields({ yieldsTo }) {
  if (yieldsTo.length === 0) return []
  const links = yieldsTo.map((id) => `[\`${id}\`](${id.slice(0, id.indexOf('/'))}.md#${anchor(id)})`)
  return [`- Silent where one of these has spoken of the same place: ${links.join(', ')}`]
}

function examplePart(label, { shows, yaml, asOf, findings }, inFinnish) {
  const day = asOf === undefined ? '' : ` (on ${asOf})`
  const said = findings.map(({ severity, message }, index) => {
    const finnish = inFinnish?.findings[index]?.message
    return [
      `> ${severity}: ${quoted(message)}`,
      ...(finnish === undefined ? [] : [`> *${quoted(finnish)}*`]),
    ].join('  \n')
  })
  return [
    `${label}: ${shows}${day}.`,
    `\`\`\`yaml\n${yaml}\n\`\`\``,
    ...(said.length === 0 ? [] : [said.join('\n>\n')]),
  ]
}

const anchor = (id) => id.replace('/', '-')

/** Words of examples may hold what Markdown takes for marks; names of keys stand in backticks already. */
const quoted = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[*_<[\]]/g, (sign) => `\\${sign}`)))
    .join('')

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const page = (parts) => `${parts.join('\n\n')}\n`
