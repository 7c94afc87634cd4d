/**
 * The tally once more, written from the text of the domain's § 2.2, § 2.3 and the command line contract alone. It shares no code
 * with the rule engine and goes other ways: it walks through the ballots of a member in time, tries yes votes one by one until
 * they suffice, and tries out every completion to see whether an early result is certain.
 */

export interface CaseAgain {
  readonly procedure: 'circular' | 'meeting'
  readonly deadline?: number
  readonly now?: number
  readonly repeated?: boolean
  readonly secondAfterTie?: boolean
  readonly sums?: Readonly<Record<string, number>> | null
  readonly majority: string
  readonly rules: {
    readonly recusedInDenominator: boolean
    readonly silence: string
    readonly procedureObjection: string
    readonly objectionQuorum: number
    readonly ballotChange: string
    readonly lateBallots: string
    readonly quorum: string
    readonly tieBreak: string
    readonly repeatWithoutQuorum: boolean
    readonly decisiveMoment: string
    readonly voteTransfer: boolean
    readonly circularParticipation: number
  }
  readonly roll: readonly {
    readonly member: string
    readonly votingRight: boolean
    readonly recused: boolean
    readonly present?: boolean
    readonly chair?: boolean
  }[]
  readonly ballots: readonly BallotAgain[]
}

export interface BallotAgain {
  readonly member: string
  readonly cast: string
  readonly by: string
  readonly at: number
  readonly objects: boolean
  readonly heldBy: string | null
  /** „2026-11-19“; the days of the cases lie in winter. */
  readonly posted: string | null
}

export interface AnswerAgain {
  readonly outcome: string
  readonly required: number | null
  readonly basis: number
  readonly counts: Readonly<Record<string, number>>
}

/** A ballot with the moment at which it counts as given. */
interface Given extends BallotAgain {
  readonly given: number
}

export function decideAgain(c: CaseAgain): AnswerAgain {
  const deadline = c.deadline ?? Number.POSITIVE_INFINITY
  return decideGiven(
    c,
    c.ballots.map((b) => ({ ...b, given: givenAt(b, deadline, c.rules.decisiveMoment) })),
    deadline,
    c.now ?? 0,
  )
}

/** § 2.3 massgeblich: a letter counts as given at the end of the day of its postmark, if that day is no later than the last one. */
function givenAt(b: BallotAgain, deadline: number, decisiveMoment: string): number {
  if (decisiveMoment !== 'postmark' || b.posted === null) return b.at
  const morning = Date.parse(`${b.posted}T00:00:00+01:00`)
  return morning < deadline ? Math.min(b.at, morning + 86_400_000, deadline) : b.at
}

function decideGiven(c: CaseAgain, ballots: readonly Given[], deadline: number, now: number): AnswerAgain {
  const members = c.roll.filter((m) => m.votingRight)
  const able = members.filter((m) => !m.recused).map((m) => m.member)
  const isThere = (m: { readonly present?: boolean }) => c.procedure === 'circular' || m.present === true
  const voters = members.filter((m) => !m.recused && isThere(m)).map((m) => m.member)
  const recused = members.filter((m) => m.recused).length

  const counts: Record<string, number> = {
    entitled: members.length,
    yes: 0,
    no: 0,
    abstain: 0,
    invalid: 0,
    silent: 0,
    recused,
    late: 0,
  }
  const first = c.rules.ballotChange === 'binding-on-receipt'
  // R12: one's own ballots where one is there; a held one where one is not, or in an Umlauf, where nobody has to be.
  const mayCount = (b: Given) => {
    const isOwn = b.heldBy === null || b.heldBy === b.member
    const isAway = !voters.includes(b.member)
    if (isOwn) return !isAway
    return c.rules.voteTransfer && voters.includes(b.heldBy ?? '') && (isAway || c.procedure === 'circular')
  }
  const said = new Map<string, string>()
  for (const member of able) {
    const own = ballots
      .filter((b) => b.member === member && mayCount(b))
      .map((b) => ({ ...b, by: b.heldBy === null || b.heldBy === member ? b.by : 'deputy' }))
    const late = own.filter((b) => b.given > deadline)
    counts.late = (counts.late ?? 0) + late.length
    const timely = own.filter((b) => b.given <= deadline).map((b) => ({ ...b, order: first ? [b.at, b.at] : [b.given, b.at] }))
    let vote = finalWord(timely, first)
    if (vote === null && c.rules.lateBallots !== 'invalid') {
      const word = finalWord(
        late.map((b) => ({ ...b, order: [b.at, b.at] })),
        true,
      )
      vote = word !== null && c.rules.lateBallots === 'abstention' ? 'abstain' : word
    }
    if (vote !== null) {
      said.set(member, vote)
      counts[vote] = (counts[vote] ?? 0) + 1
    }
  }
  const couldVote = members.length - recused
  const represented = [...said.keys()].filter((member) => !voters.includes(member)).length
  counts.silent = couldVote - said.size
  if (c.sums) {
    for (const word of ['yes', 'no', 'abstain', 'invalid']) counts[word] = c.sums[word] ?? 0
    counts.silent = couldVote - Object.values(c.sums).reduce((sum, papers) => sum + papers, 0)
  }

  const { yes = 0, no = 0, abstain = 0, silent = 0 } = counts
  const ofAnswers = c.majority === 'majority-of-answers'
  const { basis, required } = ofAnswers
    ? { basis: yes + no + abstain, required: null }
    : thresholdAgain(c, members.length, couldVote, voters.length + represented, yes + no)
  const done = (outcome: string): AnswerAgain => ({ outcome, required, basis, counts })
  // § 2.3 umlauf_zustimmung: of a hundred members so many have to answer, and more than half of the answers say yes.
  const mustAnswer = ofAnswers ? smallest((n) => 100 * n >= c.rules.circularParticipation * members.length) : 0
  const answered = yes + no + abstain >= mustAnswer
  const enough = (y: number, n: number, e: number) => {
    if (ofAnswers) return answered && 2 * y > y + n + e
    return required === null ? y > n : y >= required
  }

  if (couldVote < mustAnswer || (required !== null && couldVote < required)) return done('unreachable')

  if (c.procedure === 'meeting') {
    const needed =
      c.rules.quorum === 'none'
        ? 0
        : c.rules.quorum === 'at-least-half'
          ? smallest((n) => 2 * n >= members.length)
          : smallest((n) => 2 * n > members.length && n >= 3)
    const excused = c.repeated === true && c.rules.repeatWithoutQuorum
    if (voters.length < needed && !excused) return done('not-quorate')
    if (enough(yes, no, abstain)) return done('adopted')
    const isTie = required === null && yes === no
    if (isTie && c.rules.tieBreak === 'repetition' && c.secondAfterTie !== true) return done('open')
    const chair = c.roll.find((m) => m.chair === true)
    const casting = isTie && c.rules.tieBreak === 'chair' && chair !== undefined && !c.sums
    return done(casting && said.get(chair.member) === 'yes' ? 'adopted' : 'rejected')
  }

  // § 2.3 widerspruch_verfahren: one member, x members, or nobody.
  const objectors = voters.filter((member) =>
    ballots.some((b) => b.objects && b.given <= deadline && b.member === member && mayCount(b)),
  )
  const asMany = { 'one-member': 1, quorum: c.rules.objectionQuorum }[c.rules.procedureObjection] ?? Number.POSITIVE_INFINITY
  if (objectors.length >= asMany) return done('aborted')
  if (now > deadline) {
    // § 2.3 schweigen: consent speaks for it, missing consent against it, an abstention is one.
    const forIt = c.rules.silence === 'consent' ? yes + silent : yes
    const against = c.rules.silence === 'missing-consent' ? no + silent : no
    const neither = c.rules.silence === 'abstention' ? abstain + silent : abstain
    return done(enough(forIt, against, neither) ? 'adopted' : 'rejected')
  }
  const everybodyAccepted = c.rules.procedureObjection === 'none' || objectors.length === 0
  if (silent === 0 && everybodyAccepted) return done(enough(yes, no, abstain) ? 'adopted-early' : 'rejected-early')
  const ends = possibleEnds(c, ballots, voters, deadline, now)
  if (ends.size > 1) return done('open')
  return done(ends.has('adopted') ? 'adopted-early' : 'rejected-early')
}

/** R02, R16, R17, R34, R35: counts yes votes up until they suffice. */
function thresholdAgain(c: CaseAgain, entitled: number, couldVote: number, there: number, cast: number) {
  const all = c.rules.recusedInDenominator ? entitled : couldVote
  switch (c.majority) {
    case 'majority-of-all-members':
      return { basis: all, required: smallest((j) => 2 * j > all) }
    case 'two-thirds-of-all-members':
      return { basis: all, required: smallest((j) => j > 0 && 3 * j >= 2 * all) }
    case 'three-quarters-of-all-members':
      return { basis: all, required: smallest((j) => j > 0 && 4 * j >= 3 * all) }
    case 'unanimity-of-all-members':
      return { basis: all, required: smallest((j) => j > 0 && j >= all) }
    case 'majority-of-present':
      return { basis: there, required: smallest((j) => 2 * j > there) }
    default:
      return { basis: cast, required: null }
  }
}

/** R10, R11, R45: the representative's word goes before the deputy's; contradicting oneself at one moment says nothing. */
function finalWord(ballots: readonly (Given & { readonly order: readonly number[] })[], firstBinds: boolean): string | null {
  let representative: string | null = null
  let deputy: string | null = null
  const inTurn = ballots.map((b) => b.order).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))
  for (const moment of new Set(inTurn.map(String))) {
    for (const by of ['representative', 'deputy']) {
      const words = new Set(ballots.filter((b) => String(b.order) === moment && b.by === by).map((b) => b.cast))
      const [word] = words
      if (words.size !== 1 || word === undefined) continue
      if (by === 'representative') representative = firstBinds ? (representative ?? word) : word
      else deputy = firstBinds ? (deputy ?? word) : word
    }
  }
  return representative ?? deputy
}

/** R27: lets every member who still may speak say yes, no or nothing, and once lets all of them object; looks at all the ends. */
function possibleEnds(
  c: CaseAgain,
  ballots: readonly Given[],
  voters: readonly string[],
  deadline: number,
  now: number,
): ReadonlySet<string> {
  const timely = ballots.filter((b) => b.given <= deadline)
  const later = Math.max(now, ...timely.map((b) => Math.min(b.at, deadline)))
  const ends = new Set<string>()
  // A moment after everything known, but still in time: the deadline is moved a little so that there is room for it.
  const room = ballots.map((b) => (b.given > deadline ? { ...b, at: b.at + 9, given: b.given + 9 } : b))
  const endWith = (more: readonly Given[]) => decideGiven(c, [...room, ...more], deadline + 2, deadline + 3).outcome
  const between = timely.some((b) => b.at > now) ? [now + 0.5, later + 1] : [later + 1]
  const speak = (index: number, more: readonly Given[]): void => {
    const member = voters[index]
    if (ends.size > 1) return
    if (member === undefined) {
      ends.add(endWith(more))
      return
    }
    for (const at of between) {
      for (const cast of ['yes', 'no']) speak(index + 1, [...more, spokenBy(member, cast, at, false)])
    }
    speak(index + 1, more)
  }
  speak(0, [])
  ends.add(endWith(voters.map((member) => spokenBy(member, 'yes', later + 1, true))))
  return ends
}

function spokenBy(member: string, cast: string, at: number, objects: boolean): Given {
  return { member, cast, by: 'representative', at, given: at, objects, heldBy: null, posted: null }
}

function smallest(holds: (count: number) => boolean): number {
  let count = 0
  while (!holds(count)) count += 1
  return count
}
