import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

interface ButtonLinkProps {
  readonly to: string
  readonly children: ReactNode
  readonly variant?: 'filled' | 'default' | 'subtle'
  readonly icon?: ReactNode
}

/** A link to another screen with the look of a button. */
export function ButtonLink({ to, children, variant = 'filled', icon }: ButtonLinkProps) {
  return (
    <Button renderRoot={(props) => <Link to={to} {...props} />} variant={variant} leftSection={icon}>
      {children}
    </Button>
  )
}
