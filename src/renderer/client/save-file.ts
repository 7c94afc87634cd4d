import type { UploadedFile } from '#shared/contract/shapes.ts'

/** Hands a file that the service made to the browser, which saves it like any download. */
export async function saveFile(file: UploadedFile): Promise<void> {
  const address = URL.createObjectURL(new Blob([await file.arrayBuffer()], { type: file.type }))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  URL.revokeObjectURL(address)
}
