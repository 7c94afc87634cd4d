import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { showFault } from './faults.ts'
import { reloadAll } from './query-client.ts'

interface UndoNotice {
  readonly message: string
  /** Said when it was taken back. */
  readonly undone: string
  readonly undo: () => Promise<unknown>
}

const SHOWN_MS = 12_000

/** Says that something was saved, and offers the way back as long as it is shown. */
export function showUndo({ message, undone, undo }: UndoNotice): void {
  const id = notifications.show({
    autoClose: SHOWN_MS,
    withBorder: true,
    closeButtonProps: { 'aria-label': kitWords.close },
    message: (
      <>
        {message}{' '}
        <Button size="compact-sm" variant="subtle" onClick={() => void takeBack()}>
          {kitWords.undo}
        </Button>
      </>
    ),
  })
  async function takeBack() {
    notifications.hide(id)
    try {
      await undo()
      notifications.show({ message: undone, withBorder: true, closeButtonProps: { 'aria-label': kitWords.close } })
    } catch (error) {
      showFault(error)
    }
    await reloadAll()
  }
}

/** Says that something was done. */
export function showDone(message: string): void {
  notifications.show({ message, withBorder: true, closeButtonProps: { 'aria-label': kitWords.close } })
}
