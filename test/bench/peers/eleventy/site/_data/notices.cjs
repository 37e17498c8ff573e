// Each register in each of its languages, with what its ids stand for in that language.
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { load } = require('js-yaml')
const phrases = require('./phrases.json')

const folder = join(__dirname, '../registers')

function namesOf(register, language) {
  const { purposes, dataSubjects, data, sources } = register
  const names = {}
  for (const { id, name, kind } of [...purposes, ...dataSubjects, ...data, ...sources])
    names[id] = name?.[language] ?? phrases[language].sources.kinds[kind]
  return names
}

module.exports = () =>
  readdirSync(folder).flatMap((file) => {
    const register = load(readFileSync(join(folder, file), 'utf8'))
    return register.languages.map((language) => ({ register, language, names: namesOf(register, language) }))
  })
