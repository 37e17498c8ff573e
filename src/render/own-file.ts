/** A file of a workspace's own templates, used instead of the one of the same name that comes with the tool. */
export interface OwnFile {
  /** Path under the folder of templates, with `/`: `partials/brand.hbs`. */
  readonly name: string
  /** The file as the user would name it. */
  readonly file: string
  readonly text: string
}
