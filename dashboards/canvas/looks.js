// How things and lines look: kinds bring their colours, all else comes from the theme of the page.
const SMALL = 9
const QUIET = 0.45

function themeOf(box) {
  const style = getComputedStyle(box)
  const value = (name) => style.getPropertyValue(`--st-${name}`).trim()
  return {
    text: value('text-color'),
    background: value('background-color'),
    primary: value('primary-color'),
    border: value('border-color'),
    font: value('font') || 'sans-serif',
  }
}

const pen = document.createElement('canvas').getContext('2d')

function parts(colour) {
  pen.fillStyle = '#808080'
  pen.fillStyle = colour
  const hex = /^#(..)(..)(..)$/.exec(pen.fillStyle)
  return hex ? hex.slice(1).map((each) => parseInt(each, 16)) : [128, 128, 128]
}

function mixed(colour, ground, share) {
  const below = parts(ground)
  const shares = parts(colour).map((each, index) => Math.round(share * each + (1 - share) * below[index]))
  return `#${shares.map((each) => each.toString(16).padStart(2, '0')).join('')}`
}

function isHidden(place, what, kind) {
  return place.hidden.has(`${what} ${kind}`)
}

function thing(place, { chosen, kind, name, label, ...node }) {
  const { theme } = place
  const look = place.data.things[kind]
  const is_box = node.shape === 'box'
  const background = mixed(look.colour, theme.background, is_box ? look.fill : 0.8)
  const same = { background, border: theme.primary }
  return {
    ...node,
    label: is_box ? label : undefined,
    hidden: isHidden(place, 'thing', kind),
    size: SMALL + 2 * Math.sqrt(place.lines.get(node.id)?.length ?? 0),
    borderWidth: chosen ? 3 : 1.5,
    borderWidthSelected: 3.5,
    margin: 8,
    color: { background, border: chosen ? theme.text : look.colour, highlight: same, hover: same },
    font: { color: theme.text, face: theme.font, size: 16 },
    shapeProperties: { borderRadius: look.radius, borderDashes: look.dashes && [5, 3] },
  }
}

function line(place, { chosen, kind, ...edge }) {
  const colour = place.data.lines[kind]
  const is_clear = chosen || edge.id === place.picked || !place.stands_out
  const ends = [edge.from, edge.to].map((id) => place.kinds.get(id))
  return {
    ...edge,
    hidden: isHidden(place, 'line', kind) || ends.some((end) => isHidden(place, 'thing', end)),
    color: { color: colour, highlight: colour, hover: colour, opacity: is_clear ? 0.95 : QUIET },
    selectionWidth: 1,
    hoverWidth: 1,
    arrows: { to: { enabled: true, scaleFactor: 0.55 } },
  }
}

// What is at each thing: its kind, its lines, and who comes first where there is little room.
function weigh(place) {
  const { nodes, edges } = place.data
  place.kinds = new Map(nodes.map((node) => [node.id, node.kind]))
  place.lines = new Map(nodes.map((node) => [node.id, []]))
  for (const edge of edges) for (const end of new Set([edge.from, edge.to])) place.lines.get(end).push(edge)
  place.byWeight = [...nodes].sort((one, other) =>
    other.chosen - one.chosen || place.lines.get(other.id).length - place.lines.get(one.id).length)
}
