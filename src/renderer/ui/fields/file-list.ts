export type FileTrouble =
  | { readonly kind: 'too-large'; readonly name: string; readonly size: number }
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'too-many' }

/** How many files, and how large one may be in bytes. */
export interface FileLimits {
  readonly most: number
  readonly largest: number
}

/** Adds files to those already chosen; what cannot be stored is left out and named. Sizes in bytes. */
export function addFiles(
  chosen: readonly File[],
  added: readonly File[],
  { most, largest }: FileLimits,
): { readonly files: readonly File[]; readonly troubles: readonly FileTrouble[] } {
  const troubles: FileTrouble[] = []
  const files = [...chosen]
  for (const file of added) {
    if (file.size > largest) troubles.push({ kind: 'too-large', name: file.name, size: file.size })
    else if (file.size === 0) troubles.push({ kind: 'empty', name: file.name })
    else if (files.length >= most) troubles.push({ kind: 'too-many' })
    else if (!files.some((other) => isSame(other, file))) files.push(file)
  }
  return { files, troubles: troubles.filter((trouble, index) => trouble.kind !== 'too-many' || index === troubles.length - 1) }
}

function isSame(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified
}
