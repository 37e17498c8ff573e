/** What no description may hold, whichever way it is read. */

/** Deeper than any description; deep trees exhaust the stack of whatever walks them. */
export const MAX_DEPTH = 50

/** Names through which a careless program could be made to change its own objects. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** A line that is indented with a space of Unicode which only looks like the ordinary one. */
export const ODD_INDENTATION = /^ *[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/m

/**
 * What makes a line look other than it is (embeddings, overrides and isolates of the Unicode Bidirectional Algorithm):
 * whoever looks at a change, comments included, would see another text than is read. https://trojansource.codes
 */
export const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/
