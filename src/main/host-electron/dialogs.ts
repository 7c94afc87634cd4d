import { desktopWords as words } from '#shared/wording/desktop.ts'
import type { ElectronParts } from './window.ts'

/** Asks for a workspace file; null when nothing was chosen. */
export async function chooseFile({ dialog }: Pick<ElectronParts, 'dialog'>): Promise<string | null> {
  const filters = [{ name: words.workspaceFiles, extensions: ['allianz'] }]
  const { filePaths } = await dialog.showOpenDialog({ title: words.openTitle, properties: ['openFile'], filters })
  return filePaths[0] ?? null
}

/** Shows a message and gives the number of the chosen button. The first one is what Enter does, the last one Escape. */
export async function ask(
  { dialog }: Pick<ElectronParts, 'dialog'>,
  message: string,
  detail: string,
  buttons: string[],
): Promise<number> {
  const { response } = await dialog.showMessageBox({ message, detail, buttons, defaultId: 0, cancelId: buttons.length - 1 })
  return response
}
