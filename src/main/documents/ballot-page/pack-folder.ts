import { fileName } from '../kit/file-name.ts'

/** Folder of one member’s files in a delivery: „03_IHK-Chemnitz-Regionalkammer-Erzgebirge“. */
export function packFolder({ memberName }: { readonly memberName: string }, index: number): string {
  const name = fileName([String(index + 1).padStart(2, '0'), memberName], 'docx')
  return name.slice(0, -'.docx'.length)
}
