// A picture in a file of its own: its data stands inside the element, and a click jumps within the file.
const HTML = /* html */
const CSS = /* css */

class NetworkElement extends HTMLElement {
  connectedCallback() {
    // Where the parser has not come to the data yet, it is awaited.
    if (this.querySelector('script')) this.begin()
    else document.addEventListener('DOMContentLoaded', () => this.begin(), { once: true })
  }

  begin() {
    if (this.shadowRoot) return
    const root = this.attachShadow({ mode: 'open' })
    root.innerHTML = `<style>${CSS}</style>${HTML}`
    const data = JSON.parse(this.querySelector('script').textContent)
    const draw = () => canvas({ parentElement: root, data, setTriggerValue: jump })
    draw()
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw)
  }
}

function jump(what, { id }) {
  const goal = what === 'pick' && id && document.getElementById(id)
  if (goal) location.hash = encodeURIComponent(id)
}

customElements.define('throughline-network', NetworkElement)
