// Eleventy 3 with Nunjucks: what the templates ask of JavaScript.
const days = {
  fi: new Intl.DateTimeFormat('fi', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

module.exports = (config) => {
  config.addFilter('day', (date, language) => days[language].format(new Date(date)))
  config.addFilter('withBasis', (purposes, bases) => purposes.filter(({ basis }) => bases.includes(basis)))
  config.addFilter('marketed', (purposes) => purposes.filter((purpose) => purpose.directMarketing))
  config.addFilter('withId', (items, wanted) => items.filter(({ id }) => id === wanted))
}
