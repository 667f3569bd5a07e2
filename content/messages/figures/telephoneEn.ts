/** Words of the figures of `telephone`, by figure id. */
export const telephoneEn = {
  telephone: {
    title: 'Four texts keep the year and the quarter apart. Two briefs join them',
    description:
      'A table of {elements} elements in {texts} texts. MAP, EFE, Xinhua and Le360 keep the year and the quarter apart; Bled.news and Bladi join them. Nearly all other changes are in these two briefs as well. Much of the rest was not seen, because most pages were read only in their opening.',
    caption: 'What became of each element in each text',
    sources:
      'the ministry’s sheet as Maroc Diplomatique carried it from MAP; El Faro de Melilla and GADEM (EFE); CGTN, CanIndia and Asian Lite (Xinhua); Le360; Bled.news; Bladi, English edition.',
    ways: 'The ministry’s figures, as carried by',
    briefs: 'Two briefs. Which page they worked from: not seen',
    others: 'The two officials are also told apart by {others}, which carry no figures in what we read.',
    seen: '“Not seen” is not “left out”: of these texts, only the brief in Bladi was read whole.',
    element: 'Element',
    pages: 'Where read, and how far',
    noNumber: 'no number',
    number: 'The sheet’s number',
    states: {
      kept: 'kept',
      joined: 'joined',
      changed: 'changed',
      'left-out': 'left out',
      'not-seen': 'not seen',
    },
    elements: {
      periods: 'A year and a quarter, or one inside the other',
      months: 'January to March, or half a year',
      returned: 'Foreigners in Morocco, or Moroccans and others',
      officials: 'Two Spanish officials, or one',
      rescued: '{rescues-2022-q1} people rescued, or “about a hundred”',
      fence: '{fence-attempts-2022-q1-melilla} fence attempts, or “dozens”',
      iom: '{returns-iom-2021} returns with IOM, or no word of them',
    },
  },
} as const;
