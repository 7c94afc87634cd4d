import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { kitWords } from '#shared/wording/screens/kit.ts'

export type MenuEntry =
  | { readonly label: string; readonly icon?: ReactNode; readonly onSelect: () => void }
  | { readonly label: string; readonly icon?: ReactNode; readonly to: string }
  | { readonly label: string; readonly icon?: ReactNode; readonly download: string }

/** Everything one can do here besides the next sensible act. */
export function PageMenu({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const navigate = useNavigate()
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={kitWords.moreActions}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map((entry) =>
          'download' in entry ? (
            <Menu.Item key={entry.label} component="a" href={entry.download} download leftSection={entry.icon}>
              {entry.label}
            </Menu.Item>
          ) : (
            <Menu.Item
              key={entry.label}
              leftSection={entry.icon}
              onClick={'to' in entry ? () => void navigate({ to: entry.to }) : entry.onSelect}
            >
              {entry.label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
