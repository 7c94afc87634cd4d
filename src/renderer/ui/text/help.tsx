import { ActionIcon, Popover } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './help.module.css'

/** A question mark that explains what is meant, where it is asked. */
export function Help({ subject, children }: { readonly subject: string; readonly children: ReactNode }) {
  return (
    <Popover width={340} position="bottom-start" withArrow>
      <Popover.Target>
        <ActionIcon variant="transparent" size={24} aria-label={kitWords.helpOn(subject)}>
          <IconHelpCircle size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={styles.text}>{children}</Popover.Dropdown>
    </Popover>
  )
}
