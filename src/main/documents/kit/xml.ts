/** Escapes a text for the content or an attribute of an XML part. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** Gives back the text behind the five entities and numeric references. */
export function unescapeXml(text: string): string {
  return text
    .replace(/&#(x[0-9a-fA-F]+|\d+);/g, (_, code: string) =>
      String.fromCodePoint(Number(code.startsWith('x') ? `0${code}` : code)),
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

/** One tag of a part, in the order of the text. */
export interface XmlTag {
  readonly name: string
  readonly kind: 'start' | 'end' | 'empty'
  readonly attributes: Readonly<Record<string, string>>
}

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g
/** Slash, name, and the slash of an empty one: enough to see whether tags are balanced, also in a sheet with a million of them. */
export const TAG_WITHOUT_ATTRIBUTES = /<(\/?)([A-Za-z_][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Reads the tags of a part that we wrote ourselves; no entities, no comments, no CDATA expected. */
export function tagsOf(xml: string): readonly XmlTag[] {
  return [...xml.matchAll(TAG)].map(([, slash, name = '', attributes = '', empty]) => ({
    name,
    kind: slash === '/' ? 'end' : empty === '/' ? 'empty' : 'start',
    attributes: Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key, a, b]) => [key, unescapeXml(a ?? b ?? '')])),
  }))
}
