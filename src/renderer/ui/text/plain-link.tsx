import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A link inside the application by its address. */
export function PlainLink({
  to,
  children,
  className,
}: {
  readonly to: string
  readonly children: ReactNode
  readonly className?: string
}) {
  return (
    <Link to={to} className={className}>
      {children}
    </Link>
  )
}
