/** Words in both languages in which the tool speaks with its users; `{name}` is a slot for an argument. */
export interface Bilingual {
  readonly en: string
  readonly fi: string
}
