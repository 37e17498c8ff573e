// Makes of a schema a function that only says whether a value fits: nearly every description does, and ajv's function,
// which tells what does not and where, is eight times as long and as slow. Where this one says no, ajv's has the word.

/** @returns source of an ES module that exports the function as `name` */
export function quickValidator(name, schema) {
  const maker = new Maker(schema)
  const main = maker.functionOf(schema)
  return `${[...maker.patterns].map(([pattern, constant]) => `const ${constant} = new RegExp(${json(pattern)}, 'u')\n`).join('')}
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
${maker.functions.join('')}
export const ${name} = ${main}
`
}

const json = (value) => JSON.stringify(value)

/** Keywords that any schema may have and that refuse nothing here: formats are checked by `validate/` itself. */
const SILENT = ['$schema', '$id', '$defs', 'format', 'examples', 'title', 'description', 'default']

/** For each kind of value, the keywords that speak of it. */
const KEYWORDS = {
  string: ['enum', 'minLength', 'maxLength', 'pattern'],
  array: ['items', 'minItems', 'uniqueItems'],
  object: [
    'properties',
    'required',
    'patternProperties',
    'additionalProperties',
    'propertyNames',
    'minProperties',
  ],
  boolean: [],
  integer: ['minimum', 'maximum'],
}

class Maker {
  functions = []
  patterns = new Map()
  #root
  #names = new Map()

  constructor(root) {
    this.#root = root
  }

  /** The name of the function for a schema: one for each that is referred to, however often. */
  functionOf(schema) {
    const known = this.#names.get(schema)
    if (known !== undefined) return known
    const name = `fits${this.#names.size}`
    this.#names.set(schema, name)
    this.functions.push(`function ${name}(value) {\n${this.#body(schema)}}\n`)
    return name
  }

  #body(schema) {
    if (schema.type === 'object' || schema.type === 'array') {
      only(schema, ['type', ...KEYWORDS[schema.type]])
      return schema.type === 'object' ? this.#object(schema) : this.#array(schema)
    }
    return `return ${this.#expression(schema, 'value')}\n`
  }

  /** An expression that is true where `value` fits. */
  #expression(schema, value) {
    if (schema === true) return 'true'
    if (schema.$ref !== undefined) {
      only(schema, ['$ref'])
      const path = schema.$ref.replace(/^#\//, '').split('/')
      return `${this.functionOf(path.reduce((node, step) => node[step], this.#root))}(${value})`
    }
    if (schema.anyOf !== undefined) {
      only(schema, ['anyOf'])
      return `(${schema.anyOf.map((branch) => this.#expression(branch, value)).join(' || ')})`
    }
    if (schema.const !== undefined) {
      only(schema, ['const', 'type'])
      return `(${value} === ${json(schema.const)})`
    }
    if (schema.type === undefined && (schema.enum ?? schema.pattern) !== undefined)
      return this.#expression({ ...schema, type: 'string' }, value)
    only(schema, ['type', ...(KEYWORDS[schema.type] ?? [])])
    switch (schema.type) {
      case 'string':
        return this.#string(schema, value)
      case 'boolean':
        return `(typeof ${value} === 'boolean')`
      case 'integer': {
        const { minimum = -Infinity, maximum = Infinity } = schema
        return `(Number.isInteger(${value}) && ${value} >= ${minimum} && ${value} <= ${maximum})`
      }
      default:
        return `${this.functionOf(schema)}(${value})`
    }
  }

  #string({ enum: values, minLength = 0, maxLength, pattern }, value) {
    if (minLength > 1) throw new Error('a text is told from an empty one only')
    const tests = [`typeof ${value} === 'string'`]
    if (values !== undefined) return `(${values.map((one) => `${value} === ${json(one)}`).join(' || ')})`
    if (minLength === 1) tests.push(`${value} !== ''`)
    // Characters of two units count as one to ajv, which has the word then.
    if (maxLength !== undefined) tests.push(`${value}.length <= ${maxLength}`)
    if (pattern !== undefined) tests.push(`${this.#pattern(pattern)}.test(${value})`)
    return `(${tests.join(' && ')})`
  }

  #pattern(pattern) {
    if (!this.patterns.has(pattern)) this.patterns.set(pattern, `pattern${this.patterns.size}`)
    return this.patterns.get(pattern)
  }

  #array({ items, minItems = 0, uniqueItems = false }) {
    const lines = [`if (!Array.isArray(value) || value.length < ${minItems}) return false\n`]
    if (items !== undefined)
      lines.push(
        `for (let at = 0; at < value.length; at++) if (!${this.#expression(items, 'value[at]')}) return false\n`,
      )
    // Of texts, as all lists of this kind have: others are left to ajv.
    if (uniqueItems) lines.push('if (new Set(value).size < value.length) return false\n')
    return `${lines.join('')}return true\n`
  }

  #object(schema) {
    const {
      properties = {},
      required = [],
      additionalProperties = true,
      propertyNames,
      minProperties = 0,
    } = schema
    const own = Object.keys(schema.patternProperties ?? {})
    if (own.some((pattern) => pattern !== '^x-') || minProperties > 1)
      throw new Error('no such mapping is known')
    const cases = Object.entries(properties).map(
      ([key, property]) =>
        `case ${json(key)}: if (!${this.#expression(property, 'item')}) return false; continue\n`,
    )
    const tests = [
      propertyNames === undefined ? '' : `if (!${this.#expression(propertyNames, 'key')}) return false\n`,
      'const item = value[key]\n',
      cases.length === 0 ? '' : `switch (key) {\n${cases.join('')}}\n`,
      own.length === 0 ? '' : "if (key.startsWith('x-')) continue\n",
      additionalProperties === false ? 'return false\n' : '',
      additionalProperties === false || additionalProperties === true
        ? ''
        : `if (!${this.#expression(additionalProperties, 'item')}) return false\n`,
    ]
    const all = `for (const key in value) {\n${tests.join('')}}\n`
    const there = required.map((key) => `value[${json(key)}] !== undefined`)
    if (minProperties === 1) there.push('Object.keys(value).length > 0')
    return `if (!isMapping(value)) return false\n${all}return ${there.join(' && ') || 'true'}\n`
  }
}

function only(schema, known) {
  const unknown = Object.keys(schema).filter((key) => !known.includes(key) && !SILENT.includes(key))
  if (unknown.length > 0) throw new Error(`the quick validator does not know ${unknown.join(', ')}`)
}
