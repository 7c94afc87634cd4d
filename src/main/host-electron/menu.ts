import { basename } from 'node:path'
import type { MenuItemConstructorOptions as Item } from 'electron'
import { desktopWords as words } from '#shared/wording/desktop.ts'

export type MenuActions = Readonly<Record<'chooseFile' | 'openDemo' | 'vote' | 'about', () => void>> & {
  readonly openFile: (path: string) => void
}

const LINE: Item = { type: 'separator' }

/** The German menu. It names only what works. */
export function menuOf(actions: MenuActions, recent: readonly string[]): Item[] {
  const files = recent.map((path) => ({ label: basename(path), sublabel: path, click: () => actions.openFile(path) }))
  return [
    {
      label: words.file,
      submenu: [
        { label: words.open, accelerator: 'CmdOrCtrl+O', click: actions.chooseFile },
        { label: words.openRecent, submenu: files.length > 0 ? files : [{ label: words.noneRecent, enabled: false }] },
        { label: words.openDemo, click: actions.openDemo },
        { label: words.vote, click: actions.vote },
        LINE,
        role('quit'),
      ],
    },
    {
      label: words.edit,
      submenu: [role('undo'), role('redo'), LINE, role('cut'), role('copy'), role('paste'), role('selectAll')],
    },
    {
      label: words.view,
      submenu: [role('reload'), LINE, role('resetZoom'), role('zoomIn'), role('zoomOut'), LINE, role('togglefullscreen')],
    },
    { label: words.window, submenu: [role('minimize'), role('close')] },
    { label: words.help, submenu: [{ label: words.about, click: actions.about }] },
  ]
}

function role(name: keyof typeof words.roles): Item {
  return { label: words.roles[name], role: name }
}
