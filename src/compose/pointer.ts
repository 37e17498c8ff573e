/** JSON Pointers (RFC 6901) into the register: how a block says which facts it was made from. */

/** `pointer('', 'purposes', 2, 'basis')` is `/purposes/2/basis`; `base` is a pointer to start from. */
export function pointer(base: string, ...path: readonly (string | number)[]): string {
  return base + path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
