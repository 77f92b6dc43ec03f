/** The `TimeReference` type: a moment. */
import { ProvenanceRef, TimeReferenceRef } from '../refs.ts'

TimeReferenceRef.implement({
  description:
    'A moment as an article gives it, as exact or as vague as it is there. To sort or filter, use `earliest` and `latest`; to show it, `asWritten` or `edtf`.',
  fields: (t) => ({
    edtf: t.expose('edtf', {
      type: 'EDTF',
      description: 'The moment in the Extended Date/Time Format, with its uncertainty.',
    }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description:
        'The first day that is possible; null where that side is open or unknown. Of a date that `edtf` marks as uncertain ("?") or approximate ("~") it is the first day of what is written, and other days are possible.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description:
        'The last day that is possible; null where that side is open or unknown. Of a date that `edtf` marks as uncertain ("?") or approximate ("~") it is the last day of what is written, and other days are possible.',
    }),
    asWritten: t.exposeString('asWritten', {
      nullable: true,
      description:
        'The words of the article that give the time, such as "today, March 27"; null where no words of their own do.',
    }),
    provenance: t.expose('provenance', {
      type: ProvenanceRef,
      description: 'How we know the time; INFERRED wherever any part of the date is not written.',
    }),
  }),
})
