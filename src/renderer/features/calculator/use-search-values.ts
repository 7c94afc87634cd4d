import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { readSearch, type SearchShape, writeSearch } from './search-values.ts'

const WRITE_AFTER_MS = 250

interface SearchValues<Values> {
  readonly values: Values
  readonly change: (fields: Partial<Values>) => void
}

/** Values of a page that its address keeps, so that the address can be sent to somebody and opens the same. */
export function useSearchValues<Values extends object>(address: string, shape: SearchShape<Values>): SearchValues<Values> {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const navigate = useNavigate()
  const router = useRouter()
  const [values, setValues] = useState(() => readSearch(shape, search))
  const latest = useRef(values)
  const written = useRef(JSON.stringify(writeSearch(shape, values)))
  const timer = useRef(0)
  const named = JSON.stringify(writeSearch(shape, readSearch(shape, search)))

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address counts, by what it says
  useEffect(() => {
    if (named === written.current) return
    written.current = named
    latest.current = readSearch(shape, search)
    setValues(latest.current)
  }, [named])
  useEffect(() => () => clearTimeout(timer.current), [])

  /** Not when one is already on the way to another page. */
  function write() {
    if (router.latestLocation.pathname !== address) return
    const next = writeSearch(shape, latest.current)
    written.current = JSON.stringify(next)
    void navigate({ to: address, search: next as never, replace: true, resetScroll: false })
  }
  return {
    values,
    change: (fields) => {
      latest.current = { ...latest.current, ...fields }
      setValues(latest.current)
      clearTimeout(timer.current)
      timer.current = window.setTimeout(write, WRITE_AFTER_MS)
    },
  }
}
