import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface DownloadLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly filled?: boolean
}

/** A plain link to a file, with the look of a button. */
export function DownloadLink({ href, children, filled = false }: DownloadLinkProps) {
  return (
    <Button
      component="a"
      href={href}
      download
      variant={filled ? 'filled' : 'default'}
      leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
    >
      {children}
    </Button>
  )
}
