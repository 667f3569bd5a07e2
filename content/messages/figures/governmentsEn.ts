/** Words of the figures of `governments`, by figure id. */
export const governmentsEn = {
  timeline: {
    caption: 'Events between and around the two governments, oldest first',
    sources:
      'court and government papers, news agencies and newspapers of both countries and beyond, rights organisations; the page of sources lists them event by event.',
    title:
      'From the meeting of {meeting-2019-09-26|date} to the next, on {meeting-2022-05-06|date}: {events} other events on our list',
    drawing:
      'A line of time with one mark per event. After the meeting of September, years pass without another; the marks stand closest in the spring of the meeting in Rabat.',
    without: 'no meeting on our list',
    legend: {
      meeting: 'a meeting',
      other: 'another event; the longer the mark, the less exact its date',
      earlier: 'Years before the break are drawn closer together.',
      order: 'One thing after another does not mean that it caused it.',
      all: 'All events with their sources',
    },
    earlier: { one: '{n} event before {year}', other: '{n} events before {year}' },
    wholeYear: 'in the year',
    pages: { one: '{n} source', other: '{n} sources' },
    columns: { date: 'Date', kind: 'Kind', event: 'Event' },
    kinds: {
      agreement: 'Agreement',
      attempt: 'Attempt to enter',
      count: 'Yearly count',
      crossing: 'Border crossing',
      deaths: 'Deaths',
      entry: 'Entry',
      fence: 'Fence',
      inquiry: 'Inquiry',
      law: 'Law',
      meeting: 'Meeting',
      money: 'Money',
      politics: 'Politics',
      returns: 'Returns',
    },
  },
} as const;
