import { Button } from '@mantine/core'
import { fileAddress } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { Section } from '#renderer/ui/page/section.tsx'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { refusalText } from '#shared/wording/refusals.ts'
import { postWords as words } from '#shared/wording/screens/circular-post.ts'
import styles from './post.module.css'

/** Keys of devices that signed, to be confirmed by their fingerprint. */
export function KeysSection({ page }: { readonly page: CircularProcedurePage }) {
  const confirm = useAction(service.circularProcedures.confirmMemberKey)
  if (page.keys.length === 0) return null
  return (
    <Section title={words.keys}>
      <div className={styles.stack}>
        <p>{words.keysText}</p>
        <ul className={styles.list}>
          {page.keys.map((key) => (
            <li key={key.keyX}>
              {page.roll.find(({ memberId }) => memberId === key.memberId)?.memberName} ({key.personName}), {words.fingerprint}{' '}
              <span className={styles.code}>{key.fingerprint}</span>{' '}
              {key.confirmedAt === null || key.confirmedBy === null ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={confirm.running}
                  onClick={() => void confirm.run({ keyX: key.keyX })}
                >
                  {words.confirmKey}
                </Button>
              ) : (
                words.confirmed(formatInstant(key.confirmedAt), key.confirmedBy)
              )}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}

/** What was not accepted, with the reason and the file as it came. */
export function RefusedSection({ page }: { readonly page: CircularProcedurePage }) {
  if (page.refusedAnswers.length === 0) return null
  return (
    <Section title={words.refusedTitle}>
      <div className={styles.stack}>
        <p>{words.refusedText}</p>
        <ul className={styles.list}>
          {page.refusedAnswers.map(({ id, name, sha256, code, arrivedAt }) => (
            <li key={id}>
              <a href={fileAddress(sha256)} download={name}>
                {name}
              </a>
              , {formatInstant(arrivedAt)}: {refusalText(code)}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
