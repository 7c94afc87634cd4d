import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { fileAddress, pages } from '#renderer/client/addresses.ts'
import { useClock } from '#renderer/client/clock.ts'
import { service } from '#renderer/client/service.ts'
import { useAction } from '#renderer/client/use-action.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { LARGEST_FILE } from '#shared/contract/shapes.ts'
import type { SigningPart } from '#shared/domain/meetings/minutes-record.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { SIGNING_PART_WORDS } from '#shared/wording/meetings.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { minutesSigningWords as words } from '#shared/wording/screens/minutes-signing.ts'
import styles from './minutes-records.module.css'

const LIMITS = { most: 1, largest: LARGEST_FILE } as const

/** Who signs the approved minutes and who did; signing by hand with the scan, or digitally on a page of its own. */
export function MinutesSignatures({ page }: { readonly page: MeetingPage }) {
  const { meeting, signers } = page
  if (meeting.minutesApprovedOn === null || signers.length === 0) return null
  const open = signers.filter(({ signature }) => signature === null)
  return (
    <Section title={words.title}>
      <ul className={styles.list}>
        {signers.map(({ part, name, signature }) => (
          <li key={part}>
            {signature === null ? (
              words.open(SIGNING_PART_WORDS[part], name)
            ) : (
              <>
                {words.signed(SIGNING_PART_WORDS[part], signature.personName, signature.way, formatDate(signature.signedOn))}{' '}
                <a href={fileAddress(signature.evidence.sha256)} download={signature.evidence.name}>
                  {signature.evidence.name}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {open.length > 0 && <SignByHand page={page} open={open} />}
    </Section>
  )
}

function SignByHand({ page, open }: { readonly page: MeetingPage; readonly open: MeetingPage['signers'] }) {
  const { today } = useClock()
  const [parts, setParts] = useState<readonly SigningPart[]>(open.map(({ part }) => part))
  const [signedOn, setSignedOn] = useState<LocalDate | null>(today)
  const [scan, setScan] = useState<File | null>(null)
  const sign = useAction(service.meetings.signMinutes)
  const { id: meetingId } = page.meeting
  const chosen = parts.filter((part) => open.some((signer) => signer.part === part))
  return (
    <div className={styles.form}>
      <p className={styles.soft}>{words.lead}</p>
      <DateField label={words.signedOn} value={signedOn} required onChange={setSignedOn} />
      {open.map(({ part, name }) => (
        <Checkbox
          key={part}
          label={`${SIGNING_PART_WORDS[part]}: ${name}`}
          checked={chosen.includes(part)}
          onChange={({ currentTarget }) =>
            setParts(currentTarget.checked ? [...chosen, part] : chosen.filter((other) => other !== part))
          }
        />
      ))}
      <FileDrop
        label={words.scan}
        description={words.scanHelp}
        files={scan === null ? [] : [scan]}
        onFiles={(files) => setScan(files.at(-1) ?? null)}
        limits={LIMITS}
        required
      />
      {sign.refusal !== null && <Notice tone="bad">{refusalSentence(sign.refusal)}</Notice>}
      <div className={styles.buttons}>
        <Button
          loading={sign.running}
          disabled={scan === null || signedOn === null || chosen.length === 0}
          onClick={() => {
            if (scan !== null && signedOn !== null) void sign.run({ meetingId, parts: [...chosen], signedOn, scan })
          }}
        >
          {words.record}
        </Button>
        <ButtonLink to={pages.signMinutes(meetingId)} variant="default">
          {words.digitally}
        </ButtonLink>
      </div>
    </div>
  )
}
