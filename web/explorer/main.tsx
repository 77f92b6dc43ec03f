/** Starts the explorer in its page. */
import './tokens.css'
import './explorer.css'
import { render } from 'preact'
import { App } from './app.tsx'

const place = document.getElementById('explorer')
if (place === null) throw new Error('Cannot start the explorer: the page has no element "explorer"')
render(<App />, place)
