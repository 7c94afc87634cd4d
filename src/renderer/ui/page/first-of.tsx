import { Button } from '@mantine/core'
import { Fragment, type ReactNode, useState } from 'react'
import { kitWords } from '#shared/wording/screens/kit.ts'

interface FirstOfProps<T> {
  readonly items: readonly T[]
  /** How many are shown at first. */
  readonly count: number
  readonly keyOf: (item: T) => string
  readonly children: (item: T) => ReactNode
  /** Puts a frame around all lines, for example a list. */
  readonly frame?: (lines: ReactNode) => ReactNode
}

/** The first of many things, and the others at a press of a button: a page of thousands of lines helps nobody. */
export function FirstOf<T>({ items, count, keyOf, children, frame = (lines) => lines }: FirstOfProps<T>) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? items : items.slice(0, count)
  return (
    <>
      {frame(shown.map((item) => <Fragment key={keyOf(item)}>{children(item)}</Fragment>))}
      {shown.length < items.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {kitWords.showAll(items.length)}
        </Button>
      )}
    </>
  )
}
