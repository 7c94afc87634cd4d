import { type Zippable, zipSync } from 'fflate'

export interface BundledFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Times before 1980 do not exist in a ZIP; the first one is as good as any, and always the same. */
const TIME = new Date(1980, 0, 1)

/** Several files as one ZIP to be downloaded. What is in it is compressed already, so it is only put together. */
export function bundle(files: readonly BundledFile[]): Uint8Array {
  const content: Zippable = {}
  for (const { path, bytes } of files) content[path] = [bytes, { level: 0, mtime: TIME }]
  return zipSync(content)
}
