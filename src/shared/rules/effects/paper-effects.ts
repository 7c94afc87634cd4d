import { toId } from '../../basics/id.ts'
import { endOfDay, startOfDay } from '../../basics/instant.ts'
import { addDays } from '../../basics/local-date.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { type Matter, mayStart } from '../circular/may-start.ts'
import { rollOf } from '../counts/votes.ts'
import { mayAddLate } from '../meeting/late-item.ts'
import { secrecyOf } from '../meeting/secret-ballot.ts'
import { findRecusals } from '../recusal/find-recusals.ts'
import { mayStandAsSignatory } from '../recusal/signatories.ts'
import { permittedStatementKinds } from '../statement/may-endorse.ts'
import type { Effect, RuleExample } from './effect.ts'

/** R24: what an Umlauf may be about: a project that was presented, one that was not, or another matter. */
export function circularUseEffect(options: RuleOptions, example: RuleExample): Effect {
  return {
    effect: 'circular-use',
    presentedProject: isPermitted(options, example, 'project-assessment', true),
    newProject: isPermitted(options, example, 'project-assessment', false),
    otherMatter: isPermitted(options, example, 'other', true),
  }
}

function isPermitted(options: RuleOptions, example: RuleExample, matter: Matter, alreadyPresented: boolean): boolean {
  const { day, corpusChristi, members, recused } = example
  const endsOn = addDays(day, options.circularDays)
  const problems = mayStart({
    matter,
    alreadyPresented,
    urgencyReason: '',
    subject: '',
    proposedText: '',
    now: startOfDay(day),
    countedFrom: day,
    endsOn,
    endsAt: endOfDay(endsOn),
    corpusChristi,
    majority: options.statementMajority,
    options,
    roll: rollOf(members, recused),
  })
  return !problems.some(({ code }) => code === 'MATTER_NEEDS_MEETING' || code === 'NOT_YET_PRESENTED')
}

/** § 2.3 (tagesordnung_ergaenzung), R30: when an item that is voted on may still be added on the day of the example. */
export function lateItemEffect({ agendaAddition: rule }: RuleOptions, { day }: RuleExample): Effect {
  const facts = { rule, isVotable: true, today: day, closesOn: day } as const
  return {
    effect: 'late-item',
    before: mayAddLate({ ...facts, state: 'invited', consent: '' }),
    inMeeting: mayAddLate({ ...facts, state: 'running', consent: '' }),
    withConsent: mayAddLate({ ...facts, state: 'running', consent: 'given' }),
  }
}

/** § 2.3 (geheime_abstimmung), R36: whether a vote on a project, and on another matter, is secret. */
export function secrecyEffect({ secretBallot }: RuleOptions): Effect {
  return {
    effect: 'secrecy',
    project: secrecyOf(secretBallot, 'project-assessment'),
    otherMatter: secrecyOf(secretBallot, 'procedural'),
  }
}

/** R37: whether a rejected project may be endorsed all the same, with a reason. */
export function endorsementEffect(options: RuleOptions): Effect {
  const kinds = permittedStatementKinds({ outcome: 'rejected', options, exceptionReason: 'given' })
  return { effect: 'endorsement', mayEndorse: kinds.includes('endorsed') }
}

/** R14, R18: who of sponsor, partner with funds, co-financing partner and partner without funds is recused, all members. */
export function recusalEffect(options: RuleOptions): Effect {
  const sponsor = aMember('sponsor')
  const partners = (['with-funds', 'without-funds', 'co-financing'] as const).map((role) => ({
    ...aMember(role),
    role,
    contribution: '',
  }))
  const members = [sponsor, ...partners].map(({ memberId }) => memberId)
  const found = findRecusals({ sponsor, partners }, members, options)
  return { effect: 'recusals', grounds: found.map(({ ground }) => ground) }
}

/** R20: whether the signature of one of two managing members suffices. */
export function signingEffect({ signatories }: RuleOptions): Effect {
  const signed = mayStandAsSignatory({
    managingMembers: ['m1', 'm2'],
    recusedMembers: [],
    chosen: [{ memberId: 'm1', capacity: 'managing-member' }],
    rule: signatories,
    conflictDisclosed: false,
  })
  return { effect: 'signing', suffices: signed.ok }
}

function aMember(name: string) {
  return { memberId: toId<'member'>(name), name }
}
