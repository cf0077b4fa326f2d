// Finds things in the picture by their names, however they are accented.
function folded(words) {
  return words.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase()
}

function searching(place) {
  const field = element('input', { type: 'search', placeholder: 'Find in the picture', autocomplete: 'off' })
  field.setAttribute('aria-label', 'Find in the picture; Enter goes to the next')
  const count = element('span', { className: 'count' })
  field.addEventListener('input', () => seek(place, field.value, count))
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') step(place, event.shiftKey ? -1 : 1, count)
    if (event.key === 'Escape' && field.value) {
      field.value = ''
      seek(place, '', count)
    }
  })
  return element('span', { className: 'search' }, field, count)
}

function seek(place, words, count) {
  const wanted = folded(words.trim())
  place.matches = wanted
    ? place.data.nodes.filter((node) => visible(place, node.id) && folded(node.name).includes(wanted))
    : []
  place.at = -1
  place.found = place.matches.map((node) => node.id)
  count.textContent = wanted ? `${place.matches.length} found` : ''
  say(place, count.textContent)
  place.network.redraw()
}

function step(place, by, count) {
  const { matches = [] } = place
  if (!matches.length) return
  place.at = (place.at + by + matches.length) % matches.length
  const { id, title } = matches[place.at]
  place.found = [id]
  place.attended = id
  count.textContent = `${place.at + 1} of ${matches.length}`
  say(place, `${count.textContent}: ${title}`)
  centre(place, id)
  place.network.redraw()
}
