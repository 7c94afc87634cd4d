import { serviceWords } from '#shared/wording/service.ts'

/**
 * Header value by which a browser saves a file under its own name, Umlaute included (RFC 6266, RFC 8187). Path separators,
 * quotes and control characters never reach the file system.
 */
export function attachment(fileName: string): string {
  const clean = fileName.replace(/[\p{Cc}"\\/]/gu, '_') || serviceWords.unnamedFile
  const ascii = clean.replace(/[^\u0020-\u007e]/g, '_')
  const encoded = encodeURIComponent(clean.toWellFormed()).replace(/['()*]/g, percent)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
}
