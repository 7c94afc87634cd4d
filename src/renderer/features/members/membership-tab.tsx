import { Button } from '@mantine/core'
import { useState } from 'react'
import { pages } from '#renderer/client/addresses.ts'
import { service } from '#renderer/client/service.ts'
import { showDone } from '#renderer/client/undo-notice.tsx'
import { useAction } from '#renderer/client/use-action.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Section } from '#renderer/ui/page/section.tsx'
import { Notice } from '#renderer/ui/text/notice.tsx'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { refusalSentence } from '#shared/wording/refusals.ts'
import { memberActWords as words } from '#shared/wording/screens/member-acts.ts'
import styles from './contact-form.module.css'
import { EndDayForm } from './end-day-form.tsx'
import { ManagingForm, NameForm, ProfileForm } from './member-forms.tsx'
import { ApplyForm, CloseApplicationForm, SuspendForm } from './membership-forms.tsx'
import { MembershipTimeline } from './membership-timeline.tsx'

type Open = 'apply' | 'close' | 'suspend' | 'rest-end' | 'managing' | 'managing-end' | 'name' | 'profile' | null

/** Since when, as what, until when; and everything that changes it. */
export function MembershipTab({ page, today }: { readonly page: MemberPage; readonly today: LocalDate }) {
  const [open, setOpen] = useState<Open>(null)
  const takeBack = useAction(service.members.memberships.continue)
  const close = () => setOpen(null)
  const { id: memberId } = page.member
  const application = page.applications.find(({ result }) => result === null)
  const membership = page.memberships.find((one) => one.validUntil === null || one.validUntil >= today)
  const rest = membership?.suspensions.find((one) => one.validUntil === null || one.validUntil > today)
  const term = page.managingTerms.find((one) => isInForce(one, today))
  const acts: readonly { readonly key: Exclude<Open, null>; readonly label: string; readonly offered: boolean }[] = [
    { key: 'apply', label: words.apply, offered: application === undefined && membership === undefined },
    { key: 'close', label: words.closeApplication, offered: application !== undefined },
    { key: 'suspend', label: words.suspend, offered: membership !== undefined && rest === undefined },
    { key: 'rest-end', label: words.endSuspension, offered: rest !== undefined },
    { key: 'managing', label: words.addManaging, offered: membership !== undefined && term === undefined },
    { key: 'managing-end', label: words.endManaging, offered: term !== undefined },
    { key: 'name', label: words.rename, offered: true },
    { key: 'profile', label: words.changeProfile, offered: true },
  ]
  return (
    <>
      {application !== undefined && (
        <Notice tone="info" action={<ButtonLink to={pages.admitMember(memberId)}>{words.admit}</ButtonLink>}>
          {words.openApplication(formatDate(application.appliedOn))}
        </Notice>
      )}
      {takeBack.refusal !== null && <Notice tone="bad">{refusalSentence(takeBack.refusal)}</Notice>}
      <Section title={words.timeline}>
        <MembershipTimeline page={page} today={today} />
      </Section>
      <div className={styles.acts} data-screen-only>
        {application === undefined && membership === undefined && (
          <ButtonLink to={pages.admitMember(memberId)} variant="default">
            {words.admit}
          </ButtonLink>
        )}
        {membership !== undefined && membership.end === null && (
          <>
            <ButtonLink to={pages.endMembership(memberId)} variant="default">
              {words.end}
            </ButtonLink>
            <ButtonLink to={pages.admitMember(memberId)} variant="default">
              {words.changeKind}
            </ButtonLink>
          </>
        )}
        {membership?.end != null && (
          <Button
            variant="default"
            loading={takeBack.running}
            onClick={async () => {
              const done = await takeBack.run({ memberId, membershipId: membership.id })
              if (done !== null) showDone(words.endTakenBack(page.member.name))
            }}
          >
            {words.takeEndBack}
          </Button>
        )}
        {acts
          .filter(({ offered }) => offered)
          .map(({ key, label }) => (
            <Button key={key} variant="default" aria-expanded={open === key} onClick={() => setOpen(open === key ? null : key)}>
              {label}
            </Button>
          ))}
      </div>
      {open === 'apply' && <ApplyForm memberId={memberId} today={today} onDone={close} />}
      {open === 'close' && <CloseApplicationForm memberId={memberId} today={today} onDone={close} />}
      {open === 'suspend' && membership !== undefined && (
        <SuspendForm memberId={memberId} membershipId={membership.id} today={today} onDone={close} />
      )}
      {open === 'rest-end' && rest !== undefined && (
        <EndDayForm
          label={words.lastRestDay}
          day={rest.validUntil ?? today}
          send={(validUntil) => service.members.memberships.endSuspension({ memberId, suspensionId: rest.id, validUntil })}
          onDone={close}
        />
      )}
      {open === 'managing' && <ManagingForm memberId={memberId} today={today} onDone={close} />}
      {open === 'managing-end' && term !== undefined && (
        <EndDayForm
          label={words.endDay}
          day={today}
          send={(validUntil) => service.members.memberships.endManagingTerm({ memberId, termId: term.id, validUntil })}
          onDone={close}
        />
      )}
      {open === 'name' && <NameForm page={page} onDone={close} />}
      {open === 'profile' && <ProfileForm page={page} onDone={close} />}
    </>
  )
}
