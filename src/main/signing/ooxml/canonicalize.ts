import { C14nCanonicalization } from 'xml-crypto'

/** Canonical XML 1.0 of a whole document, without comments. */
export function canonicalize(root: Element): string {
  return String(new C14nCanonicalization().process(root, {}))
}
