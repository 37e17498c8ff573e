/** Judges the page of a coverage report as HTML and for accessibility. */
import { HtmlValidate } from 'html-validate'

export const pageValidator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'long-title': 'off',
    'tel-non-breaking': 'off',
  },
})
