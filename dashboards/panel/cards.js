// Quotes as cards. All words are put in as text: nothing that somebody said becomes markup.
const shown = new WeakMap()
const MORE = 'In context, who read it, and how to cite it'

export default function ({ parentElement, data }) {
  const list = parentElement.querySelector('.cards')
  const said = JSON.stringify(data.cards)
  if (shown.get(list) === said) return
  shown.set(list, said)
  const open = new Set([...list.querySelectorAll('details[open]')].map((each) => each.dataset.quote))
  list.replaceChildren(...data.cards.map((card) => article(card, open.has(card.quote))))
}

function article(card, is_open) {
  const by = element('div', 'row', ...card.by.map((each) => piece(each)), piece(card.conversation, 'conversation'))
  const cautions = element('div', 'row', ...card.marks.flatMap(caution))
  const others = element('div', 'row', ...card.others.map((each) => piece(each)))
  const rows = [by, cautions, others].filter((row) => row.childElementCount)
  return element('article', '', element('p', 'words', card.text), ...rows, more(card, is_open))
}

function piece({ words, page, leads }, kind = '') {
  if (page === null) return element('span', kind, words)
  const link = element('a', kind, words)
  // A page of its own is a neighbour of this one, wherever the pages are served.
  link.href = `${page}?${new URLSearchParams(leads)}`
  link.addEventListener('click', (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    // Streamlit goes where the address leads, as when somebody goes back.
    dispatchEvent(new PopStateEvent('popstate'))
  })
  return link
}

// What a caution means is told where somebody asks: by mouse, by key, or by finger.
function caution({ words, colour, meaning }) {
  const badge = button(`badge ${colour}`, words)
  const told = element('p', 'faint meaning', meaning)
  const tell = (now) => {
    told.hidden = !now
    badge.setAttribute('aria-expanded', now)
  }
  badge.title = meaning
  badge.addEventListener('click', () => tell(told.hidden))
  tell(false)
  return [badge, told]
}

// What stands around the words is drawn when somebody opens it: most cards stay closed.
function more(card, is_open) {
  const details = element('details', '', element('summary', '', MORE))
  details.dataset.quote = card.quote
  details.open = is_open
  const draw = () => details.childElementCount > 1 || details.append(...around(card))
  if (is_open) draw()
  details.addEventListener('toggle', draw)
  return details
}

function around(card) {
  const lines = card.around.map(([before, words, after]) =>
    words ? element('p', '', before, element('strong', '', words), after) : element('p', 'faint', before)
  )
  const readers = card.read_by.map((each) => element('p', 'faint', `Read by ${each}`))
  return [...lines, ...readers, cite(card.citation)]
}

function cite(words) {
  const place = element('div', 'citation', element('p', '', words))
  // A browser lends its clipboard only to pages of this machine, or over https.
  if (!navigator.clipboard) return place
  const copy = button('', 'Copy')
  copy.setAttribute('aria-live', 'polite')
  copy.addEventListener('click', async () => {
    copy.textContent = await navigator.clipboard.writeText(words).then(
      () => 'Copied',
      () => 'The browser does not let us copy'
    )
    setTimeout(() => (copy.textContent = 'Copy'), 1500)
  })
  place.append(copy)
  return place
}

function button(kind, words) {
  const made = element('button', kind, words)
  made.type = 'button'
  return made
}

function element(name, kind, ...inside) {
  const made = document.createElement(name)
  if (kind) made.className = kind
  made.append(...inside)
  return made
}
