/** A tree of well-formed XML without comments and CDATA, and its canonical form, written anew from the standards: for checks only. */
export interface PlainElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (PlainElement | string)[]
  readonly parent: PlainElement | null
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

export function parsePlain(text: string): PlainElement {
  const root: PlainElement = { name: '', attributes: new Map(), children: [], parent: null }
  let open = root
  for (const [whole, end, name, attributes, empty, content] of text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .matchAll(TOKEN)) {
    if (whole.startsWith('<?')) continue
    if (content !== undefined) push(open, decode(content))
    else if (end === '/') open = open.parent ?? root
    else {
      const element = { name: name ?? '', attributes: attributesIn(attributes ?? ''), children: [], parent: open }
      push(open, element)
      if (empty !== '/') open = element
    }
  }
  const top = root.children.find((child) => typeof child !== 'string')
  if (top === undefined || typeof top === 'string') throw new Error('No element')
  return top
}

function push(parent: PlainElement, child: PlainElement | string): void {
  ;(parent.children as (PlainElement | string)[]).push(child)
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name ?? '',
      decode((double ?? single ?? '').replace(/[\t\n]/g, ' ')),
    ]),
  )
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (_, entity: string) =>
    entity.startsWith('#x')
      ? String.fromCodePoint(Number.parseInt(entity.slice(2), 16))
      : entity.startsWith('#')
        ? String.fromCodePoint(Number(entity.slice(1)))
        : (NAMED[entity] ?? ''),
  )
}

/** Every element of a tree, the top one first. */
export function everyElement(top: PlainElement): readonly PlainElement[] {
  return [top, ...top.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))]
}

/** Without prefix. */
export function localName({ name }: PlainElement): string {
  return name.slice(name.indexOf(':') + 1)
}

export function textOf({ children }: PlainElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Canonical XML 1.0, inclusive, without comments, of one element and what is in it. */
export function canonicalText(element: PlainElement): string {
  return write(element, new Map(), namespacesAt(element))
}

function namespacesAt(element: PlainElement): ReadonlyMap<string, string> {
  const above = element.parent === null ? new Map<string, string>() : namespacesAt(element.parent)
  const own = [...element.attributes].filter(([name]) => isDeclaration(name))
  return new Map([...above, ...own])
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

function write(element: PlainElement, written: ReadonlyMap<string, string>, inScope: ReadonlyMap<string, string>): string {
  const declarations = [...inScope]
    .filter(([name, uri]) => (written.get(name) ?? '') !== uri)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const uriOf = (name: string) => (name.includes(':') ? (inScope.get(`xmlns:${name.split(':')[0]}`) ?? '') : '')
  const key = (name: string) => `${uriOf(name)}\u0000${name.slice(name.indexOf(':') + 1)}`
  const attributes = [...element.attributes]
    .filter(([name]) => !isDeclaration(name))
    .toSorted(([a], [b]) => (key(a) < key(b) ? -1 : 1))
  const start = [...declarations, ...attributes].map(([name, value]) => ` ${name}="${escapeValue(value)}"`).join('')
  const inner = element.children.map((child) =>
    typeof child === 'string'
      ? escapeText(child)
      : write(child, inScope, new Map([...inScope, ...[...child.attributes].filter(([name]) => isDeclaration(name))])),
  )
  return `<${element.name}${start}>${inner.join('')}</${element.name}>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;')
}

function escapeValue(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;')
}
