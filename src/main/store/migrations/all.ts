import type { Database } from 'better-sqlite3'
import { createJournal } from './0010-journal.ts'
import { createBlobs } from './0020-blobs.ts'
import { createAlliance } from './0030-alliance.ts'
import { createMembers } from './0040-members.ts'
import { createActionPlan } from './0050-action-plan.ts'
import { createProjects } from './0060-projects.ts'
import { createCircularProcedures } from './0070-circular-procedures.ts'
import { createResponses } from './0080-responses.ts'
import { createMeetings } from './0090-meetings.ts'
import { createResolutions } from './0100-resolutions.ts'
import { createRulesOfProcedure } from './0110-rules-of-procedure.ts'
import { createStatements } from './0120-statements.ts'
import { createDocuments } from './0130-documents.ts'
import { createNumbersAndDrafts } from './0140-numbers-and-drafts.ts'
import { createSubsequentVotes } from './0150-subsequent-votes.ts'
import { createBodies } from './0200-bodies.ts'
import { createMembershipLife } from './0210-membership-life.ts'
import { createPowersOfAttorney } from './0220-powers-of-attorney.ts'
import { createPersonProtection } from './0230-person-protection.ts'
import { createImports } from './0240-imports.ts'
import { createAgendaDetails } from './0300-agenda-details.ts'
import { createInTheSitting } from './0310-in-the-sitting.ts'
import { createDispatchAndMinutes } from './0320-dispatch-and-minutes.ts'
import { createRegisterAndTemplates } from './0330-register-and-templates.ts'
import { createSignedAnswers } from './0400-signed-answers.ts'
import { createCourseOfProcedures } from './0410-course-of-procedures.ts'
import { createProjectCalls } from './0500-project-calls.ts'
import { createAssessments } from './0510-assessments.ts'
import { createStatementDispatches } from './0520-statement-dispatches.ts'
import { createGrantNotices } from './0530-grant-notices.ts'
import { createVotesFromOthers } from './0600-votes-from-others.ts'
import { createSpecialVotes } from './0610-special-votes.ts'
import { createLetterheads } from './0650-letterheads.ts'
import { createDocumentTemplates } from './0660-document-templates.ts'
import { createSignaturePictures } from './0670-signature-pictures.ts'
import { createPointsOnBallots } from './0700-points-on-ballots.ts'
import { createOpinionPolls } from './0710-opinion-polls.ts'
import { createMinutesSignatures } from './0750-minutes-signatures.ts'
import { createJointMeetings } from './0760-joint-meetings.ts'
import { createNoticesOfMeetings } from './0770-notices-of-meetings.ts'
import { createRetention } from './0850-retention.ts'
import { createContentSeal } from './0880-content-seal.ts'
import { createRevisions } from './0900-revisions.ts'
import { createMeasures } from './0910-measures.ts'
import { createIndicators } from './0920-indicators.ts'
import { createEvaluations } from './0930-evaluations.ts'
import { createConflictsByItem } from './0940-conflicts-by-item.ts'
import { indexDueStatements } from './1100-due-statements.ts'

/** One step of the file's shape; after it `user_version` is `number`. */
export interface Migration {
  readonly number: number
  readonly run: (database: Database) => void
}

/** Numbered in tens, in order, only ever added to. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 10, run: createJournal },
  { number: 20, run: createBlobs },
  { number: 30, run: createAlliance },
  { number: 40, run: createMembers },
  { number: 50, run: createActionPlan },
  { number: 60, run: createProjects },
  { number: 70, run: createCircularProcedures },
  { number: 80, run: createResponses },
  { number: 90, run: createMeetings },
  { number: 100, run: createResolutions },
  { number: 110, run: createRulesOfProcedure },
  { number: 120, run: createStatements },
  { number: 130, run: createDocuments },
  { number: 140, run: createNumbersAndDrafts },
  { number: 150, run: createSubsequentVotes },
  { number: 200, run: createBodies },
  { number: 210, run: createMembershipLife },
  { number: 220, run: createPowersOfAttorney },
  { number: 230, run: createPersonProtection },
  { number: 240, run: createImports },
  { number: 300, run: createAgendaDetails },
  { number: 310, run: createInTheSitting },
  { number: 320, run: createDispatchAndMinutes },
  { number: 330, run: createRegisterAndTemplates },
  { number: 400, run: createSignedAnswers },
  { number: 410, run: createCourseOfProcedures },
  { number: 500, run: createProjectCalls },
  { number: 510, run: createAssessments },
  { number: 520, run: createStatementDispatches },
  { number: 530, run: createGrantNotices },
  { number: 600, run: createVotesFromOthers },
  { number: 610, run: createSpecialVotes },
  { number: 650, run: createLetterheads },
  { number: 660, run: createDocumentTemplates },
  { number: 670, run: createSignaturePictures },
  { number: 700, run: createPointsOnBallots },
  { number: 710, run: createOpinionPolls },
  { number: 750, run: createMinutesSignatures },
  { number: 760, run: createJointMeetings },
  { number: 770, run: createNoticesOfMeetings },
  { number: 850, run: createRetention },
  { number: 880, run: createContentSeal },
  { number: 900, run: createRevisions },
  { number: 910, run: createMeasures },
  { number: 920, run: createIndicators },
  { number: 930, run: createEvaluations },
  { number: 940, run: createConflictsByItem },
  { number: 1100, run: indexDueStatements },
]
