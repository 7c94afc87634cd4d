import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { readText } from '#test/support/documents/text-reader.ts'

export interface ArrivedFile {
  readonly name: string
  /** What it says, read by other means than those that wrote it. */
  readonly text: string
}

/** Waits for the file that an act downloads. */
export async function fileFrom(page: Page, act: () => Promise<void>): Promise<ArrivedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  const name = download.suggestedFilename()
  const bytes = new Uint8Array(await readFile(await download.path()))
  return { name, text: readText({ fileName: name, bytes } as OutputFile) }
}

/** Picks files in the system's choice that an act opens. */
export async function pickFiles(page: Page, act: () => Promise<void>, files: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()])
  await chooser.setFiles(files.map((name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7 ${name}`) })))
}

/** The same for files that lie on the disk, for example because they are large. */
export async function pickPaths(page: Page, act: () => Promise<void>, paths: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()])
  await chooser.setFiles([...paths])
}

/** Drags files or folders from the desktop onto a place, as the browser itself gets them. */
export async function dropPaths(page: Page, target: Locator, paths: readonly string[]): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('nothing to drop on')
  const session = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  await session.detach()
}
