/** Words of the live map, in English. */
export const liveMapEn = {
  open: 'Open the live map',
  opening: 'Opening the live map …',
  close: 'Back to the drawn map',
  title:
    'Live map of the records. Arrow keys move it, plus and minus change its scale, Shift with arrow keys turns and tilts it.',
  controls: 'Live map',
  closer: 'Closer',
  farther: 'Farther',
  tilt: 'Tilt',
  north: 'North up, flat',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  explore: 'Explore freely',
  retry: 'Try again',
  credit: '© OpenStreetMap contributors',
  hint: 'One finger and the wheel scroll the page until you choose “Explore freely”; two fingers, or the wheel with Ctrl, change the scale.',
  ground: 'Ground',
  grounds: { own: 'Drawn', satellite: 'Satellite and terrain', streets: 'Streets' },
  consent:
    'These pictures come from Mapbox, a company in the United States. It learns your network address and which part of the map you look at. Nothing is sent before you agree, and nothing is kept here.',
  agree: 'Agree and show them',
  decline: 'Keep the drawn ground',
  /** What happened, and what still works. */
  errors: {
    webgl:
      'This browser cannot draw the live map (WebGL is off or missing). The drawn map and the list work as before.',
    context: 'The browser took the live map’s picture away. The drawn map stands in until it comes back.',
    worker: 'A part of the live map was blocked or is missing, so it cannot be drawn. The drawn map and the list work.',
    chunk: 'The program of the live map could not be fetched. The drawn map and the list work as before.',
    data: 'The coastlines of the live map could not be fetched. The drawn map and the list work as before.',
    style: 'The live map reported a fault in its drawing. The drawn map and the list work as before.',
    picture: 'The live map did not appear. The drawn map and the list work as before.',
    token: 'Mapbox refused this site’s key, so its pictures are not shown. The drawn map and the live map work.',
    mapbox: 'Mapbox could not be reached, so its pictures are not shown. The drawn map and the live map work.',
  },
} as const;
