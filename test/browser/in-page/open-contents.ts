/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Runs inside a page: the contents of a narrow page are open, so that what is in them is met too. */
export function openContents(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.contents details'))
    details.open = true
}
