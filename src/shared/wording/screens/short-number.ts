/** A file reference without the prefix that every one of this alliance has: „FKA-ERZ/2026/U-003“ → „2026/U-003“, of another body „LG/2026/B-001“. */
export function shortNumber(fileReference: string): string {
  const parts = fileReference.split('/')
  return parts.length > 2 ? parts.slice(Math.max(1, parts.length - 3)).join('/') : fileReference
}
