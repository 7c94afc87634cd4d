/** What a start from the sources says about building the page. */
export const buildWords = {
  building: 'Die Oberfläche wird gebaut; das dauert einige Sekunden.',
  failed: 'Die Oberfläche ließ sich nicht bauen. Die Meldungen darüber sagen, warum; „npm run build“ versucht es erneut.',
} as const
