import { DOMParser } from '@xmldom/xmldom'
import { SaxesParser } from 'saxes'

/** Deeper nesting stands in no signature and no list of relationships. */
const DEEPEST = 60
const LARGEST = 16 * 1024 * 1024

/**
 * Reads XML that came from outside: UTF-8, well-formed by a strict parser, no document type, bounded depth. Undefined when it
 * is not. Only then it becomes a tree, because the tree's own parser forgives too much.
 */
export function readXml(bytes: Uint8Array): Element | undefined {
  const text = decode(bytes)
  if (text === undefined || !isStrictXml(text)) return undefined
  const failures: string[] = []
  const keep = (message: string) => failures.push(message)
  try {
    const parser = new DOMParser({ errorHandler: { warning: keep, error: keep, fatalError: keep } })
    const root = parser.parseFromString(text, 'text/xml').documentElement
    return failures.length === 0 && root !== null ? root : undefined
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.length > LARGEST) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Stops at the first thing that is wrong: a parser that went on would take minutes for what is nested a hundred thousand times. */
function isStrictXml(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  const refuse = () => {
    throw new NotStrict()
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') refuse()
  })
  parser.on('opentag', () => {
    depth += 1
    if (depth > DEEPEST) refuse()
  })
  parser.on('closetag', () => {
    depth -= 1
  })
  try {
    parser.write(text).close()
    return true
  } catch (reason) {
    if (reason instanceof NotStrict) return false
    throw reason
  }
}

class NotStrict extends Error {}

/** Children of an element by namespace and name. */
export function childrenNamed(parent: Element, namespace: string, name: string): readonly Element[] {
  return elementsIn(parent).filter((child) => child.namespaceURI === namespace && child.localName === name)
}

export function childNamed(parent: Element, namespace: string, name: string): Element | undefined {
  return childrenNamed(parent, namespace, name)[0]
}

/** The element at the end of a path of names in one namespace. */
export function descend(start: Element | undefined, namespace: string, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => at && childNamed(at, namespace, name), start)
}

export function elementsIn(parent: Element): readonly Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1)
}

/** Base64 with any white space in it. */
export function bytesIn(element: Element | undefined): Uint8Array {
  return Buffer.from(element?.textContent ?? '', 'base64')
}
