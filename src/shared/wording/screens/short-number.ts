/** A file reference without the prefix that every one of this alliance has: „FKA-ERZ/2026/U-003“ → „2026/U-003“. */
export function shortNumber(fileReference: string): string {
  const parts = fileReference.split('/')
  return parts.length > 2 ? parts.slice(-2).join('/') : fileReference
}
