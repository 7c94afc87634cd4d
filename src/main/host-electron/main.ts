import { app, BrowserWindow, dialog, Menu, protocol, safeStorage, session, shell } from 'electron'
import { demoWorkspace } from '../service/demo-workspace.ts'
import { toStderr } from '../service/fault.ts'
import type { Host } from '../service/host.ts'
import { installationAt } from '../service/installation.ts'
import { keyStoreOf } from '../service/key-store.ts'
import { realMachine } from '../service/machine.ts'
import { openService } from '../service/open-service.ts'
import { recentWorkspaces } from '../service/recent-workspaces.ts'
import { userFolder } from '../service/user-folder.ts'
import { startDesktop } from './desktop.ts'

const { root, rendererDir, appVersion } = installationAt(app.getAppPath())
const host: Host = { kind: 'electron', appVersion, keyStore: keyStoreOf(safeStorage) }
const machine = realMachine()

startDesktop({
  electron: { app, BrowserWindow, dialog, Menu, protocol, session, shell },
  arguments: process.argv.slice(app.isPackaged ? 1 : 2),
  recent: recentWorkspaces(userFolder()),
  open: (workspacePath) => openService({ workspacePath, host, rendererDir, machine, log: toStderr, keepSafe: true }),
  demo: () => demoWorkspace(root, machine.now),
  log: toStderr,
})
