import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ask } from '#renderer/client/service.ts'
import { toId } from '#shared/basics/id.ts'
import type { SigningPart } from '#shared/domain/meetings/minutes-record.ts'
import { SIGNING_PART_WORDS } from '#shared/wording/meetings.ts'
import { minutesSigningWords } from '#shared/wording/screens/minutes-signing.ts'

interface SignedAsProps {
  readonly meetingId: string
  readonly value: SigningPart | null
  readonly onChange: (part: SigningPart | null) => void
}

/** For whom a signature under minutes stands: who still has to sign, the first of them to begin with. */
export function SignedAs({ meetingId, value, onChange }: SignedAsProps) {
  const { data } = useSuspenseQuery(ask.meetings.show.queryOptions({ input: { meetingId: toId<'meeting'>(meetingId) } }))
  const open = data.signers.filter(({ signature }) => signature === null)
  const first = open[0]?.part ?? null
  useEffect(() => onChange(first), [first, onChange])
  if (open.length === 0) return null
  return (
    <NativeSelect
      label={minutesSigningWords.signedAs}
      value={value ?? ''}
      data={[
        ...open.map(({ part, name }) => ({ value: part as string, label: `${SIGNING_PART_WORDS[part]}: ${name}` })),
        { value: '', label: minutesSigningWords.signedAsNobody },
      ]}
      onChange={({ currentTarget }) => onChange(open.find(({ part }) => part === currentTarget.value)?.part ?? null)}
    />
  )
}
