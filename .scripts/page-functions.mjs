// Makes of the tool's own templates functions that only print: Handlebars' runtime took half of the time of a page. It is
// still there for templates of a user's own, in which more may be written than is here.
import Handlebars from 'handlebars'

/**
 * @param sources Handlebars templates by name
 * @returns source of an ES module that exports a function for each, by name, as `pages`; see `PageTools` for what they
 * print with
 * @throws where a template has something in it that is not made here
 */
export function pageFunctions(sources) {
  const functions = [...sources].map(([name, source]) => {
    const body = statements(Handlebars.parse(source), { contexts: ['view'], name })
    return `${JSON.stringify(name)}: (view, tools) => {\nlet out = ''\n${body}return out\n}`
  })
  return `export const pages = {\n${functions.join(',\n')}\n}\n`
}

const statements = (program, scope) => program.body.map((statement) => made(statement, scope)).join('')

function made(statement, scope) {
  switch (statement.type) {
    case 'CommentStatement':
      return ''
    case 'ContentStatement':
      return statement.value === '' ? '' : `out += ${JSON.stringify(statement.value)}\n`
    case 'MustacheStatement':
      return `out += ${printed(statement, scope)}\n`
    case 'BlockStatement':
      return block(statement, scope)
    case 'PartialStatement':
      only(statement.params.length === 0 && statement.hash === undefined, 'partial with parameters', scope)
      return `out += pages[${partialOf(statement.name, scope)}](${scope.contexts[0]}, tools)\n`
    default:
      return only(false, statement.type, scope)
  }
}

function printed({ path, params, hash, escaped }, scope) {
  only(escaped && hash === undefined, 'unescaped value', scope)
  if (params.length === 0) return `tools.print(${expressionOf(path, scope)})`
  only(path.original === 'inlines' && params.length === 1, path.original, scope)
  return `tools.inlines(${expressionOf(params[0], scope)})`
}

function block({ path, params, program, inverse }, scope) {
  const value = expressionOf(params[0], scope)
  const otherwise = inverse === undefined ? '' : ` else {\n${statements(inverse, scope)}}`
  const depth = scope.contexts.length
  const [item, index] = [`item${depth}`, `index${depth}`]
  const inside = () => statements(program, { ...scope, contexts: [item, ...scope.contexts], index })
  switch (path.original) {
    case 'if':
      return `if (tools.holds(${value})) {\n${statements(program, scope)}}${otherwise}\n`
    case 'unless':
      return `if (!tools.holds(${value})) {\n${statements(program, scope)}}${otherwise}\n`
    case 'with':
      return `{\nconst ${item} = ${value}\nif (tools.holds(${item})) {\n${inside()}}${otherwise}\n}\n`
    case 'each':
      only(inverse === undefined, 'each with else', scope)
      return `for (const [${index}, ${item}] of ${value}.entries()) {\n${inside()}}\n`
    default:
      return only(false, path.original, scope)
  }
}

/** What the templates call by name, or by the name that a block gives. */
function partialOf(name, scope) {
  if (name.type === 'PathExpression') return JSON.stringify(name.original)
  const [of, key] = name.params
  only(name.path.original === 'lookup' && key?.type === 'StringLiteral', name.path.original, scope)
  return `${expressionOf(of, scope)}[${JSON.stringify(key.value)}]`
}

function expressionOf(path, scope) {
  only(path?.type === 'PathExpression', path?.type, scope)
  const { data, depth, parts } = path
  if (data && parts[0] === 'first') return `${scope.index} === 0`
  only(!data || parts[0] === 'root', path.original, scope)
  const from = data ? 'tools.root' : scope.contexts[depth]
  only(from !== undefined, path.original, scope)
  return [from, ...(data ? parts.slice(1) : parts).map((part) => `[${JSON.stringify(part)}]`)].join('')
}

function only(isKnown, what, { name }) {
  if (!isKnown) throw new Error(`templates/${name}.hbs: ${what} is nothing that page functions are made of`)
}
