const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
}

/** A value between quotation marks in canonical XML (C14N 1.0, 2.3); good as text as well. */
export function escapeXml(text: string): string {
  return text.replace(/[&<"\r\n\t]/g, (sign) => ESCAPES[sign] ?? sign)
}
