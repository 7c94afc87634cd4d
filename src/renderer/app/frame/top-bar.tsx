import { ActionIcon } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconMenu2, IconSearch } from '@tabler/icons-react'
import { frameWords } from '#shared/wording/screens/frame.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { KeyHelp } from './key-help.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import styles from './top-bar.module.css'

/** Where one is, the search, and the look. */
export function TopBar({
  navigationOpen,
  onNavigation,
}: {
  readonly navigationOpen: boolean
  readonly onNavigation: () => void
}) {
  return (
    <header className={styles.bar} data-screen-only>
      <ActionIcon
        className={styles.menu}
        variant="subtle"
        size={36}
        onClick={onNavigation}
        aria-expanded={navigationOpen}
        aria-label={navigationOpen ? frameWords.closeNavigation : frameWords.openNavigation}
      >
        <IconMenu2 size={20} aria-hidden />
      </ActionIcon>
      <Breadcrumb />
      <div className={styles.tools}>
        <button type="button" className={styles.search} onClick={spotlight.open} aria-keyshortcuts="Control+K">
          <IconSearch size={16} stroke={1.8} aria-hidden />
          <span>{frameWords.search}</span>
          <kbd>{frameWords.searchKeys}</kbd>
        </button>
        <ThemeSwitch />
        <KeyHelp />
      </div>
    </header>
  )
}
