// The legend says what the colours mean; each entry hides its kind and shows it again.
function legend(place) {
  const { things, lines, dashed } = place.data
  const entries = [
    ...Object.entries(things).map(([kind, look]) => entry(place, 'thing', kind, box(place, look))),
    ...Object.entries(lines).map(([kind, colour]) => entry(place, 'line', kind, stroke(colour, 'solid'))),
  ]
  if (dashed) entries.push(element('li', {}, stroke(place.theme.text, 'dashed'), dashed))
  place.legend.replaceChildren(...entries)
}

function entry(place, what, kind, mark) {
  const name = `${what} ${kind}`
  const button = element('button', {
    type: 'button', title: 'Hide, or show again', onclick: () => {
      if (!place.hidden.delete(name)) place.hidden.add(name)
      button.setAttribute('aria-pressed', String(!place.hidden.has(name)))
      filter(place)
      tell(place)
    },
  }, mark, kind)
  button.setAttribute('aria-pressed', String(!place.hidden.has(name)))
  return element('li', {}, button)
}

// What is hidden stands in the address; until that says what was told last, it is what it was before.
function tell(place) {
  const hidden = [...place.hidden].sort()
  place.awaited = String(hidden)
  place.send('hide', { hidden })
}

function hear(place) {
  if (place.awaited !== undefined && place.awaited !== String(place.data.hidden)) return
  place.awaited = undefined
  place.hidden = new Set(place.data.hidden)
}

function filter(place) {
  restyle(place, [...place.data.nodes, ...place.data.edges].map((each) => each.id))
  const count = (set) => set.get({ filter: (item) => !item.hidden }).length
  say(place, `${count(place.nodes)} things and ${count(place.edges)} lines are shown.`)
}

function box(place, { colour, fill, radius, dashes }) {
  const background = mixed(colour, place.theme.background, fill)
  const line = dashes ? 'dashed' : 'solid'
  return element('i', {
    className: 'box', style: `background: ${background}; border: 1.5px ${line} ${colour}; border-radius: ${radius / 2}px`,
  })
}

function stroke(colour, line) {
  return element('i', { style: `border-top: 3px ${line} ${colour}` })
}
