// A transcript: turns with the quotes in them marked. Offsets are code points of the whole text;
// the browser counts UTF-16 units, so each is turned into the other where they meet.
const shown = new WeakMap()

export default function ({ parentElement, data, setTriggerValue }) {
  const place = shown.get(parentElement) ?? begin(parentElement)
  place.tell = (name, value) => setTriggerValue(name, { ...value, at: Date.now() })
  if (JSON.stringify(place.data) === JSON.stringify(data)) return
  const moved = place.data?.picked !== data.picked || place.data?.line !== data.line
  place.data = data
  draw(place)
  if (moved) find(place)
}

function begin(parent) {
  const talk = parent.querySelector('.talk')
  const place = { talk, list: talk.querySelector('ol'), take: talk.querySelector('.take') }
  place.take.textContent = 'Quote these words'
  // Keys are not Streamlit's shortcuts here.
  talk.addEventListener('keydown', (event) => event.stopPropagation())
  for (const name of ['mouseup', 'keyup']) talk.addEventListener(name, () => setTimeout(offer, 0, place))
  // The words stay chosen while the button is pressed.
  place.take.addEventListener('mousedown', (event) => event.preventDefault())
  place.take.addEventListener('click', () => {
    place.tell('choose', place.chosen)
    selection(place)?.removeAllRanges()
    offer(place)
  })
  shown.set(parent, place)
  return place
}

function draw(place) {
  const scrolled = place.talk.scrollTop
  place.list.replaceChildren(...place.data.turns.map((turn) => item(place, turn)))
  place.talk.scrollTop = scrolled
}

function item(place, turn) {
  const length = [...turn.text].length
  const row = document.createElement('li')
  const is_read = place.data.picked === null && turn.offset === place.data.line
  row.className = [turn.ours && 'ours', turn.heading && 'heading', is_read && 'read'].filter(Boolean).join(' ')
  row.style.setProperty('--depth', turn.depth)
  const who = document.createElement('div')
  who.className = 'who'
  who.append(turn.speaker)
  if (turn.time) who.append(Object.assign(document.createElement('time'), { textContent: turn.time }))
  const whole = document.createElement('button')
  whole.type = 'button'
  whole.className = 'whole'
  whole.textContent = 'Quote all of it'
  whole.setAttribute('aria-label', `Quote all that ${turn.speaker} says here`)
  whole.addEventListener('click', () => place.tell('choose', { start: turn.offset, end: turn.offset + length }))
  who.append(whole)
  const words = document.createElement('p')
  words.dir = 'auto'
  words.dataset.offset = turn.offset
  words.append(...pieces(place, turn, length))
  row.append(who, words)
  return row
}

function pieces(place, turn, length) {
  const points = [...turn.text]
  const end = turn.offset + length
  const here = place.data.marks.filter((mark) => mark.start < end && mark.end > turn.offset)
  const cuts = new Set([0, length])
  for (const mark of here) {
    cuts.add(Math.max(0, mark.start - turn.offset))
    cuts.add(Math.min(length, mark.end - turn.offset))
  }
  const borders = [...cuts].sort((a, b) => a - b)
  return borders.slice(1).map((to, index) => {
    const from = borders[index]
    const text = points.slice(from, to).join('')
    const over = here.filter((mark) => mark.start - turn.offset < to && mark.end - turn.offset > from)
    return over.length ? marked(place, over, text) : document.createTextNode(text)
  })
}

function marked(place, over, text) {
  // Of several quotes over the same words the shortest is meant: the longer shows beside it.
  const [mark] = [...over].sort((a, b) => a.end - a.start - (b.end - b.start))
  const piece = document.createElement('mark')
  piece.textContent = text
  piece.tabIndex = 0
  piece.setAttribute('role', 'button')
  piece.title = over.map((each) => each.title).join('\n')
  piece.dataset.quotes = over.map((each) => each.quote).join(' ')
  piece.classList.toggle('against', over.every((each) => each.against))
  piece.classList.toggle('several', over.length > 1)
  piece.classList.toggle('picked', over.some((each) => each.quote === place.data.picked))
  const pick = () => place.tell('pick', { id: mark.quote })
  piece.addEventListener('click', () => selection(place)?.isCollapsed !== false && pick())
  piece.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') pick(event.preventDefault())
  })
  return piece
}

function find(place) {
  const first = place.list.querySelector(place.data.picked === null ? 'li.read' : 'mark.picked')
  if (!first) return
  const box = place.talk.getBoundingClientRect()
  place.talk.scrollTop += first.getBoundingClientRect().top - box.top - box.height / 3
}

function selection(place) {
  const root = place.talk.getRootNode()
  return root.getSelection ? root.getSelection() : document.getSelection()
}

function offer(place) {
  const words = selection(place)
  const range = words?.rangeCount && !words.isCollapsed ? words.getRangeAt(0) : null
  const start = range && position(range.startContainer, range.startOffset)
  const end = range && position(range.endContainer, range.endOffset)
  place.take.hidden = start == null || end == null || end <= start
  if (place.take.hidden) return
  place.chosen = { start, end }
  const box = place.talk.getBoundingClientRect()
  const at = range.getBoundingClientRect()
  place.take.style.top = `${at.bottom - box.top + place.talk.scrollTop + 4}px`
  place.take.style.left = `${Math.max(0, Math.min(at.left - box.left, box.width - 150))}px`
}

// Where a point of the page stands in the whole text; null outside of the words.
function position(node, offset) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node
  const words = element.closest('p[data-offset]')
  if (!words) return null
  const before = document.createRange()
  before.selectNodeContents(words)
  before.setEnd(node, offset)
  return Number(words.dataset.offset) + [...before.toString()].length
}
