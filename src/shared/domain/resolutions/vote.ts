/** What a member said. Silence is no vote (R07); „ungültig“ is stored and never counted as Ja (R08). */
export type Choice = 'yes' | 'no' | 'abstain' | 'invalid'

/** In which role a person spoke for the member (R11). */
export type VoterRole = 'representative' | 'deputy'

/** By which way a response reached the coordination. */
export type Way = 'email' | 'letter' | 'form' | 'telephone' | 'meeting' | 'answer-file'

/** Those by which the coordination enters a response by hand; an answer file is read, never typed. */
export type ResponseWay = Exclude<Way, 'answer-file'>
