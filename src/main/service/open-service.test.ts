import { chmodSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createWorkspace } from '#main/store/create.ts'
import { berlin, granted } from '#test/support/erzgebirge.ts'
import { asOrdinaryUser } from '#test/support/ordinary-user.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { realMachine } from './machine.ts'
import { openService } from './open-service.ts'

test('eine schreibgeschützte Arbeitsdatei öffnet sich zum Lesen, ohne dass jemand sie geöffnet hätte', async () => {
  const path = join(temporaryFolder(), 'stick.allianz')
  const now = () => berlin('2026-11-10', '09:00')
  await granted(await createWorkspace(path, { now })).close()
  chmodSync(path, 0o444)
  chmodSync(dirname(path), 0o555)
  const host = { kind: 'web', appVersion: '1', keyStore: null } as const
  const settings = { workspacePath: path, host, rendererDir: '', machine: { ...realMachine(), now }, log: () => undefined }
  await asOrdinaryUser(async () => {
    const opened = granted(await openService({ ...settings, keepSafe: true }))
    expect(opened.deps?.store.file.readOnly).toBe(true)
    await opened.close()
  })
  chmodSync(dirname(path), 0o755)
})
