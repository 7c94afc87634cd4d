import { Checkbox, NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import type { MarkWish, SignedKind } from '#shared/contract/documents.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import styles from './form.module.css'

interface MarkFieldProps {
  readonly kind: SignedKind
  readonly id: string
  readonly value: MarkWish | null
  readonly onChange: (value: MarkWish | null) => void
}

const NO_MARK = ''

/** Above which name the signature becomes visible in the text, and whether with the scanned one; only before the first signature. */
export function MarkField({ kind, id, value, onChange }: MarkFieldProps) {
  const { data: rooms } = useSuspenseQuery(ask.documents.signingRooms.queryOptions({ input: { kind, id } }))
  if (rooms.length === 0) return <p className={styles.limits}>{signatureWords.markNotPossible}</p>
  return (
    <>
      <NativeSelect
        label={signatureWords.mark}
        description={signatureWords.markHelp}
        data={[
          { value: NO_MARK, label: signatureWords.markNone },
          ...rooms.map(({ name }, index) => ({ value: String(index), label: name })),
        ]}
        value={value === null ? NO_MARK : String(value.room)}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === NO_MARK ? null : { room: Number(currentTarget.value), withPicture: false })
        }
      />
      {value !== null && rooms[value.room]?.hasPicture === true && (
        <Checkbox
          label={signatureWords.withPicture}
          description={signatureWords.pictureIsNoSignature}
          checked={value.withPicture}
          onChange={(event) => onChange({ ...value, withPicture: event.currentTarget.checked })}
        />
      )}
    </>
  )
}
