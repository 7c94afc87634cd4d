/** Words for meetings of other bodies than the alliance, and of several together. */
export const jointMeetingWords = {
  body: 'Gremium',
  together: 'Gemeinsam mit',
  togetherHelp: 'Jedes Gremium hat sein eigenes Stimmverzeichnis, seine Beschlussfähigkeit und seine Beschlussnummern.',
  alone: 'keinem anderen Gremium',
  resolvedBy: 'Beschließendes Gremium',
  toEach: 'Jedem Gremium zur Abstimmung vorlegen',
  toEachHelp: 'Der Punkt steht dann je Gremium einmal auf der Tagesordnung.',
  ofBody: (name: string) => `beschließt: ${name}`,
  lightOf: (name: string) => name,
  itemLight: (number: string) => `Für TOP ${number}`,
  bodies: 'Gremien',
} as const
