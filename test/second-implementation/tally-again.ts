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
}

export interface AnswerAgain {
  readonly outcome: string
  readonly required: number | null
  readonly basis: number
  readonly counts: Readonly<Record<string, number>>
}

export function decideAgain(c: CaseAgain): AnswerAgain {
  const members = c.roll.filter((m) => m.votingRight)
  const voters = members.filter((m) => !m.recused && (c.procedure === 'circular' || m.present === true)).map((m) => m.member)
  const recused = members.filter((m) => m.recused).length
  const deadline = c.deadline ?? Number.POSITIVE_INFINITY

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
  const said = new Map<string, string>()
  for (const member of voters) {
    const own = c.ballots.filter((b) => b.member === member)
    const late = own.filter((b) => b.at > deadline)
    counts.late = (counts.late ?? 0) + late.length
    const first = c.rules.ballotChange === 'binding-on-receipt'
    let vote = finalWord(
      own.filter((b) => b.at <= deadline),
      first,
    )
    if (vote === null && c.rules.lateBallots !== 'invalid') {
      const word = finalWord(late, true)
      vote = word !== null && c.rules.lateBallots === 'abstention' ? 'abstain' : word
    }
    if (vote !== null) {
      said.set(member, vote)
      counts[vote] = (counts[vote] ?? 0) + 1
    }
  }
  const couldVote = members.length - recused
  counts.silent = couldVote - said.size

  const yes = counts.yes ?? 0
  const no = counts.no ?? 0
  const silent = counts.silent
  const { basis, required } = thresholdAgain(c, members.length, couldVote, voters.length, yes + no)
  const done = (outcome: string): AnswerAgain => ({ outcome, required, basis, counts })
  const enough = (y: number, n: number) => (required === null ? y > n : y >= required)

  if (required !== null && couldVote < required) return done('unreachable')

  if (c.procedure === 'meeting') {
    const needed =
      c.rules.quorum === 'none'
        ? 0
        : c.rules.quorum === 'at-least-half'
          ? smallest((n) => 2 * n >= members.length)
          : smallest((n) => 2 * n > members.length && n >= 3)
    const excused = c.repeated === true && c.rules.repeatWithoutQuorum
    if (voters.length < needed && !excused) return done('not-quorate')
    if (enough(yes, no)) return done('adopted')
    const chair = c.roll.find((m) => m.chair === true)
    const casting = required === null && yes === no && c.rules.tieBreak === 'chair' && chair !== undefined
    return done(casting && said.get(chair.member) === 'yes' ? 'adopted' : 'rejected')
  }

  // § 2.3 widerspruch_verfahren: one member, x members, or nobody.
  const objectors = voters.filter((member) => c.ballots.some((b) => b.objects && b.at <= deadline && b.member === member))
  const asMany = { 'one-member': 1, quorum: c.rules.objectionQuorum }[c.rules.procedureObjection] ?? Number.POSITIVE_INFINITY
  if (objectors.length >= asMany) return done('aborted')
  const now = c.now ?? 0
  if (now > deadline) {
    // § 2.3 schweigen: consent speaks for it, missing consent against it.
    const against = c.rules.silence === 'missing-consent' ? no + silent : no
    return done(enough(c.rules.silence === 'consent' ? yes + silent : yes, against) ? 'adopted' : 'rejected')
  }
  const everybodyAccepted = c.rules.procedureObjection === 'none' || objectors.length === 0
  if (silent === 0 && everybodyAccepted) return done(enough(yes, no) ? 'adopted-early' : 'rejected-early')
  const ends = possibleEnds(c, voters, deadline, now)
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
function finalWord(ballots: readonly BallotAgain[], firstBinds: boolean): string | null {
  let representative: string | null = null
  let deputy: string | null = null
  const moments = [...new Set(ballots.map((b) => b.at))].sort((a, b) => a - b)
  for (const moment of moments) {
    for (const by of ['representative', 'deputy']) {
      const words = new Set(ballots.filter((b) => b.at === moment && b.by === by).map((b) => b.cast))
      const [word] = words
      if (words.size !== 1 || word === undefined) continue
      if (by === 'representative') representative = firstBinds ? (representative ?? word) : word
      else deputy = firstBinds ? (deputy ?? word) : word
    }
  }
  return representative ?? deputy
}

/** R27: lets every member who still may speak say yes, no or nothing, and once lets all of them object; looks at all the ends. */
function possibleEnds(c: CaseAgain, voters: readonly string[], deadline: number, now: number): ReadonlySet<string> {
  const later = Math.max(now, ...c.ballots.filter((b) => b.at <= deadline).map((b) => b.at))
  const ends = new Set<string>()
  // A moment after everything known, but still in time: the deadline is moved a little so that there is room for it.
  const room = {
    ...c,
    deadline: deadline + 2,
    now: deadline + 3,
    ballots: c.ballots.map((b) => (b.at > deadline ? { ...b, at: b.at + 9 } : b)),
  }
  const between = c.ballots.some((b) => b.at > now && b.at <= deadline) ? [now + 0.5, later + 1] : [later + 1]
  const speak = (index: number, more: readonly BallotAgain[]): void => {
    const member = voters[index]
    if (ends.size > 1) return
    if (member === undefined) {
      ends.add(decideAgain({ ...room, ballots: [...room.ballots, ...more] }).outcome)
      return
    }
    for (const at of between) {
      for (const cast of ['yes', 'no']) {
        speak(index + 1, [...more, { member, cast, by: 'representative', at, objects: false }])
      }
    }
    speak(index + 1, more)
  }
  speak(0, [])
  const objections = voters.map((member) => ({ member, cast: 'yes', by: 'representative', at: later + 1, objects: true }))
  ends.add(decideAgain({ ...room, ballots: [...room.ballots, ...objections] }).outcome)
  return ends
}

function smallest(holds: (count: number) => boolean): number {
  let count = 0
  while (!holds(count)) count += 1
  return count
}
