import { ActionIcon, Popover } from '@mantine/core'
import { IconQuestionMark } from '@tabler/icons-react'
import { frameWords } from '#shared/wording/screens/frame.ts'
import styles from './key-help.module.css'

const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Strg', 'K'], does: frameWords.keySearch },
  { keys: ['/'], does: frameWords.keyFilter },
  { keys: ['↑', '↓'], does: frameWords.keyMove },
  { keys: ['Enter'], does: frameWords.keyOpen },
  { keys: ['n'], does: frameWords.keyNew },
  { keys: ['j', 'n', 'e', 'u'], does: frameWords.keyVote },
  { keys: ['Strg', 'Enter'], does: frameWords.keySend },
  { keys: ['Esc'], does: frameWords.keyEscape },
]

/** The keys that work everywhere. */
export function KeyHelp() {
  return (
    <Popover position="bottom-end" width={380} trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={34} aria-label={frameWords.keys}>
          <IconQuestionMark size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={frameWords.keys}>
        <h2>{frameWords.keys}</h2>
        <dl className={styles.keys}>
          {KEYS.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  )
}
