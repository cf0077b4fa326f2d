// The bar above the picture. Icons are drawn here, on 24 by 24, with a line of 2.
const ICONS = {
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5M9 12h6M12 9v6',
  nearer: 'M12 5v14M5 12h14',
  further: 'M5 12h14',
  undo: 'M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'm16 5 4 4-4 4M20 9H10a6 6 0 0 0 0 12h3',
  unpin: 'M12 14v7M8 3h8l-1 6 3 5H6l3-5zM3 3l18 18',
  screen: 'M4 10V4h6M20 14v6h-6M4 4l7 7M20 20l-7-7',
  save: 'M12 4v11M7 10l5 5 5-5M5 20h14',
}
const SVG = 'http://www.w3.org/2000/svg'

function tools(place) {
  if (!place.buttons) equip(place)
  const { undo, redo, unpin } = place.buttons
  undo.hidden = redo.hidden = !place.data.grows
  undo.disabled = !place.data.grown.length
  redo.disabled = !place.undone.length
  unpin.disabled = !place.data.nodes.some((node) => place.pins[node.id])
}

function equip(place) {
  place.buttons = {
    fit: tool('fit', 'See all of it (F)', () => fit(place)),
    nearer: tool('nearer', 'Nearer (+)', () => zoom(place, 1.25)),
    further: tool('further', 'Further away (−)', () => zoom(place, 0.8)),
    undo: tool('undo', 'Take the last “show more” back (U)', () => undo(place)),
    redo: tool('redo', 'Show it again (Shift+U)', () => redo(place)),
    unpin: tool('unpin', 'Put what was moved back in its place (P)', () => unpin(place)),
    screen: tool('screen', 'Full screen, and back', () => fill(place)),
    png: tool('save', 'Download as a PNG picture', () => savePng(place), 'PNG'),
    svg: tool('save', 'Download as an SVG picture', () => saveSvg(place), 'SVG'),
  }
  place.tools.replaceChildren(searching(place), ...Object.values(place.buttons))
}

function tool(icon, title, onclick, words = '') {
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.setAttribute('viewBox', '0 0 24 24')
  drawing.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', ICONS[icon])
  drawing.append(path)
  const button = element('button', { type: 'button', title, onclick }, drawing, words)
  button.setAttribute('aria-label', title)
  return button
}

// Escape ends it, as the browser has it.
function fill(place) {
  if (place.whole.matches(':fullscreen')) document.exitFullscreen()
  else place.whole.requestFullscreen()
}
